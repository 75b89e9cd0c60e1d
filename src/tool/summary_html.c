/* SPDX-License-Identifier: MIT
 *
 * summary_html.c - a summary as a page that needs nothing else: its pictures are in it, and no
 * script. It is written whole or not at all.
 */
#include "summary.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    LABEL = 38, /* bytes */
    BARS = 12,
    BAR_HEIGHT = 26,
    LABELS = 300, /* how wide they are; the unit of these is a pixel */
    BAR_WIDTH = 340,
    HOURS = 48,
    COLUMN_HEIGHT = 160
};

static FILE *page;

static const char style[] =
    ":root{color-scheme:light dark;--page:#fcfcfb;--ink:#1f2328;--soft:#59636e;--line:#d9dde2;"
    "--good:#2a78d6;--bad:#c8501e}\n"
    "@media(prefers-color-scheme:dark){:root{--page:#15181c;--ink:#e6e9ec;--soft:#9aa4af;"
    "--line:#333a42;--good:#5598e7;--bad:#e0773c}}\n"
    "*{box-sizing:border-box}body{margin:0 auto;padding:2rem 1rem;max-width:60rem;"
    "background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}\n"
    "h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}"
    "p{margin:.2rem 0}.soft{color:var(--soft)}li{margin:.5rem 0}\n"
    ".totals{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;margin:1.5rem 0}"
    ".totals b{display:block;font-size:1.8rem;line-height:1.2}\n"
    "svg{display:block;max-width:100%;height:auto}text{fill:var(--ink);font:14px "
    "system-ui,sans-serif}.soft{fill:var(--soft)}.good{fill:var(--good)}.bad{fill:var(--bad)}"
    ".axis{stroke:var(--line)}\n";

/* ---- Texts ---- */

static void html(const char *format, ...) __attribute__((format(printf, 1, 2)));

static void html(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    vfprintf(page, format, arguments);
    va_end(arguments);
}

/* Writes a text so that none of it is markup; what is not to be shown is a question mark. */
static void html_text(const char *text)
{
    const char *const end = text + strlen(text);

    while (text < end) {
        const size_t len = shown_len(text, end);
        if (len == 0)
            html("?");
        else if (strchr("<>&\"'", *text) != NULL)
            html("&#%d;", *text);
        else
            html("%.*s", (int)len, text);
        text += len > 0 ? len : 1;
    }
}

static void percent(unsigned long part, unsigned long whole)
{
    const unsigned long tenths = tenths_of_a_percent(part, whole);

    html("%lu.%lu%%", tenths / 10, tenths % 10);
}

/* ---- Pictures ---- */

static void bar(enum dimension dimension, const struct count_row *row, size_t number,
                unsigned long most)
{
    char label[LABEL + 1];
    const unsigned long width = row->calls * BAR_WIDTH / most;
    const size_t y = number * BAR_HEIGHT;

    html("<g><title>");
    html_text(row->name[0] != '\0' ? row->name : row->key);
    html("</title><text x=\"%d\" y=\"%zu\" text-anchor=\"end\">", LABELS - 10, y + 17);
    label_of(row, dimension, label, LABEL);
    html_text(label);
    html("</text><rect class=\"bad\" x=\"%d\" y=\"%zu\" width=\"%lu\" height=\"18\" rx=\"3\"/>",
         LABELS, y + 3, width > 2 ? width : 2);
    html("<text x=\"%lu\" y=\"%zu\">%lu&#160; <tspan class=\"soft\">", LABELS + width + 8, y + 17,
         row->calls);
    percent(row->calls, totals()->failed);
    html("</tspan></text></g>\n");
}

static void bars(enum dimension dimension)
{
    const struct count_row *rows;
    const size_t count = rows_of(dimension, &rows), shown = count < BARS ? count : BARS;
    size_t index;

    if (count == 0)
        return;
    html("<h2>%s</h2>\n<svg role=\"img\" viewBox=\"0 0 780 %zu\" "
         "width=\"780\">\n<title>%s</title>\n",
         dimension_words[dimension].title, shown * BAR_HEIGHT, dimension_words[dimension].title);
    for (index = 0; index < shown; index++)
        bar(dimension, &rows[index], index, rows[0].calls);
    html("</svg>\n");
    if (count > shown)
        html("<p class=\"soft\">and %zu more</p>\n", count - shown);
}

/* Calls of an hour that were answered, and on these, those that failed. */
static void column(const struct count_row *row, size_t number, double width, unsigned long most)
{
    const double good = (double)row->answered * COLUMN_HEIGHT / (double)most;
    const double bad = (double)row->failed * COLUMN_HEIGHT / (double)most;
    const double x = (double)number * width;

    html("<g><title>");
    html_text(row->key);
    html(": %lu calls, %lu answered, %lu failed</title>", row->calls, row->answered, row->failed);
    html("<rect class=\"good\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", x,
         COLUMN_HEIGHT - good, width - 2, good);
    html("<rect class=\"bad\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/></g>\n", x,
         COLUMN_HEIGHT - good - bad, width - 2, bad > 2 && good > 0 ? bad - 2 : bad);
}

/* Under the first and the last column. */
static void axis(const struct count_row *rows, size_t count, double width)
{
    html("<line class=\"axis\" x1=\"0\" x2=\"%.1f\" y1=\"%d.5\" y2=\"%d.5\"/>",
         width * (double)count, COLUMN_HEIGHT, COLUMN_HEIGHT);
    html("<text class=\"soft\" x=\"0\" y=\"%d\">", COLUMN_HEIGHT + 20);
    html_text(rows[0].key);
    html("</text>");
    if (count < 2)
        return;
    html("<text class=\"soft\" x=\"%.1f\" y=\"%d\" text-anchor=\"end\">",
         width * (double)count > 320 ? width * (double)count : 320, COLUMN_HEIGHT + 20);
    html_text(rows[count - 1].key);
    html("</text>");
}

static void columns(void)
{
    const struct count_row *rows;
    size_t count = rows_of(BY_HOUR, &rows), index;
    const size_t rest = count > HOURS ? count - HOURS : 0;
    unsigned long most = 1;
    double width;

    if (count == 0)
        return;
    rows += rest;
    count -= rest;
    width = count > 12 ? 780.0 / (double)count : 65;
    for (index = 0; index < count; index++)
        if (rows[index].answered + rows[index].failed > most)
            most = rows[index].answered + rows[index].failed;
    html(
        "<h2>By hour</h2>\n<p class=\"soft\"><svg width=\"12\" height=\"12\" style=\"display:inline"
        "\"><rect class=\"good\" width=\"12\" height=\"12\"/></svg> answered &#160; <svg "
        "width=\"12\""
        " height=\"12\" style=\"display:inline\"><rect class=\"bad\" width=\"12\" height=\"12\"/>"
        "</svg> failed &#160; the highest column: %lu</p>\n",
        most);
    html("<svg role=\"img\" viewBox=\"0 0 780 %d\" width=\"780\">\n<title>By hour</title>\n",
         COLUMN_HEIGHT + 28);
    for (index = 0; index < count; index++)
        column(&rows[index], index, width, most);
    axis(rows, count, width);
    html("</svg>\n");
    if (rest > 0)
        html("<p class=\"soft\">and %zu hours before that</p>\n", rest);
}

/* ---- The page ---- */

static void to_do(void)
{
    const struct count_row *rows;
    const size_t count = rows_to_do(&rows);
    size_t index;

    if (count == 0)
        return;
    html("<h2>What to do first</h2>\n<ol>\n");
    for (index = 0; index < count; index++) {
        html("<li><b>");
        html_text(rows[index].key);
        html("</b>: %lu call%s, ", rows[index].calls, rows[index].calls == 1 ? "" : "s");
        percent(rows[index].calls, totals()->failed);
        html("<br>");
        html_text(rows[index].name);
        html("</li>\n");
    }
    html("</ol>\n");
}

static void total(unsigned long number, const char *what)
{
    html("<div><b>%lu</b>%s</div>\n", number, what);
}

static void all_totals(void)
{
    const struct totals *const all = totals();
    unsigned long tenths;

    html("<div class=\"totals\">\n");
    total(all->calls, all->calls == 1 ? "call" : "calls");
    total(all->answered, "answered");
    total(all->failed, "failed");
    if (all->late > 0)
        total(all->late, "of them after the answer");
    if (all->elsewhere > 0)
        total(all->elsewhere, "answered elsewhere");
    if (all->open > 0)
        total(all->open, "not over");
    if (answer_seizure_ratio(&tenths))
        html("<div><b>%lu.%lu%%</b>answer-seizure ratio</div>\n", tenths / 10, tenths % 10);
    html("</div>\n");
    if (all->others > 0)
        html("<p class=\"soft\">and %lu other request%s that failed, such as REGISTER</p>\n",
             all->others, all->others == 1 ? "" : "s");
}

static void put_page(const char *about)
{
    int dimension;

    html("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<title>Why calls failed: ");
    html_text(about);
    html("</title>\n<style>\n%s</style>\n</head>\n<body>\n<h1>Why calls failed</h1>\n"
         "<p class=\"soft\">",
         style);
    html_text(about);
    html("</p>\n");
    all_totals();
    to_do();
    for (dimension = 0; dimension < BY_HOUR; dimension++)
        bars((enum dimension)dimension);
    columns();
    html("<p class=\"soft\" style=\"margin-top:2rem\">sipcause %s</p>\n</body>\n</html>\n",
         SIPCAUSE_VERSION_STRING);
}

/* ---- The file ---- */

/* Opens a file beside the one to write, under another name, which it has until it is whole. */
static int open_beside(char *name)
{
    const mode_t mask = umask(0);
    const int file = mkstemp(name);

    umask(mask);
    if (file < 0)
        return -1;
    page = fdopen(file, "w");
    return page != NULL ? fchmod(file, 0666 & ~mask) : -1;
}

static int close_page(void)
{
    const int failed = fflush(page) != 0 || ferror(page) != 0 || fsync(fileno(page)) != 0;
    const int problem = errno;

    fclose(page);
    errno = problem;
    return failed ? -1 : 0;
}

int write_page(const char *path, const char *about)
{
    struct stat there;
    char *name;
    int failed;

    if (stat(path, &there) == 0 && !S_ISREG(there.st_mode)) {
        complain(path, "is no file that a page could take the place of");
        return FAILED;
    }
    signal(SIGXFSZ, SIG_IGN); /* a file that may not be that large is told like any other */
    name = need(malloc(strlen(path) + sizeof ".XXXXXX"));
    sprintf(name, "%s.XXXXXX", path);
    failed = open_beside(name) != 0;
    if (!failed) {
        put_page(about);
        failed = close_page() != 0 || rename(name, path) != 0;
    }
    if (failed) {
        complain(path, "cannot write: %s", strerror(errno));
        unlink(name);
    }
    free(name);
    return failed ? FAILED : ANSWERED;
}
