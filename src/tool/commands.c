/* SPDX-License-Identifier: MIT
 *
 * commands.c - the commands and their options: what the command line takes and what help says of
 * it stand in one place.
 */
#include "tool.h"

#include <string.h>

const struct option_row option_rows[OPTIONS] = {
    [JSON] = { 'J', "json", NULL, "print JSON, an array of objects" },
    [VENDOR] = { 'v', "vendor", "VENDOR", "explain this vendor's codes, too" },
    [METHOD] = { 'm', "method", "METHOD", "what ends in a dialog where that was the request" },
    [STRICT] = { 's', "strict", NULL, "phrases by the letter of RFC 3261 only" },
    [LF] = { 'l', "lf", NULL, "a bare LF ends a line, too" },
    [PROFILE] = { 'p', "profile", "NAME", "map by this profile, not by rfc3398" },
    [FROM_SIP] = { 'f', "from-sip", "CODE", "map this response code, not a cause" },
    [ROUND_TRIP] = { 'r', "round-trip", "NAME", "what of this profile does not come back" },
    [LOCATION] = { 'o', "location", "TOKEN", "the cause came with this location: U, LN, ..." },
    [WHEN] = { 'w', "when", "WORD,...", "what else is known: new_number, bearer" },
    [CONTEXT] = { 'c', "context", "WORD,...", "what else is known: forked, pstn, in_us, ..." },
    [ROLE] = { 'R', "role", "WORD", "who tells it: the caller or the callee" },
    [KEY] = { 'k', "key", "KEY", "the vendor's code that came with it, or the column of codes" },
    [PREFER] = { 'P', "prefer", "WORD", "which evidence comes first: vendor, q850, sip" },
    [EVENT] = { 'e', "event", "WORD", "what no message tells: no_response, ...; may come again" },
    [CALLS] = { 'C', "calls", NULL, "a line for each call, and nothing else" },
    [OPEN_CALLS] = { 'N', "open-calls", "N", "so many calls at a time are known; 1024" },
    [BY] = { 'b', "by", "WORD", "one table: outcome, code, vendor, by, hour" },
    [FAILURES] = { 'F', "failures", NULL, "only what failed; of a summary, a line for each call" },
    [HTML] = { '\0', "html", "FILE", "write a page with pictures, and no table" },
    [EVERYWHERE] = { 'E', "everywhere", NULL, "also what the code is at every vendor" },
    [ADD] = { 'a', "add", "FIELD,...", "outcome, action, display, meaning, ... or NAME=FIELD" },
    [FORMAT] = { 'T', "format", "WORD", "tsv, csv or jsonl, whatever the first line looks like" },
    [ONLY] = { 'O', "only", NULL, "the fields that are added, and not the records" },
    [LINE_NUMBER] = { 'n', "line-number", NULL, "the number of each line of the log before it" },
    [WITH_FILENAME] = { 'H', "with-filename", NULL, "the name of its file before each line" },
    [QUIET] = { 'q', "quiet", NULL, "of the log only the lines that are explained" },
    [LINE_BUFFERED] = { '\0', "line-buffered", NULL, "write each line at once, also into a pipe" },
    [JOBS] = { 'j', "jobs", "N", "use so many processors; 0: all there are" },
    [COLOR] = { '\0', "color", "WHEN", "auto, to a terminal; always, or never" },
    [HELP] = { 'h', "help", NULL, "print help, or that of the command" },
    [VERSION] = { 'V', "version", NULL, "print the version, the day of the data, the spec's hash" },
};

/* The last three: an int has not a bit for each option. */
#define ALWAYS (UINT64_C(7) << COLOR)

static const struct usage explain_usage[] = {
    { "CODE...", "response codes:    explain 486 503" },
    { "CODE PHRASE", "as it was pasted:  explain '486: Busy Here'" },
    { "CLASS", "those of a class:  explain 4xx" },
    { "STATUS-LINE", "a status line:     explain 'SIP/2.0 486 Busy Here'" },
    { "RESPONSE", "to that method:    explain $'SIP/2.0 405\\nCSeq: 7 INFO'" },
    { "MESSAGES", "of a call, or -:   explain $'BYE a:b SIP/2.0\\ni: 7'" },
    { "HEADER-LINE", "Reason and such:   explain 'Reason: Q.850;cause=16'" },
    { "PHRASE", "with that phrase:  explain busy" },
    { "PROTOCOL N...", "causes:            explain Q.850 17 21" },
    { "NAME", "with that name:    explain USER_BUSY" },
    { "OUTCOME", "with that outcome: explain blocked" },
    { "VENDOR KEY...", "a vendor's codes:  explain plivo 4090 4120" },
    { "VENDOR NAME", "with that name:    explain plivo forbidden" },
    { "VENDOR CODE", "all behind a code: explain didww 480" },
    { "KEY", "whose it is:       explain 4090" },
    { "LOG-LINE", "in FreeSWITCH: explain 'x hanging up, cause: USER_BUSY'" },
    { "TEXT", "what is in it:     explain 'call failed: cause code 17'" },
    { NULL, NULL },
};

static const struct usage list_usage[] = {
    { "[VENDOR]", "every response code, or every code of the vendor; in its place may stand" },
    { "", "a protocol of Reason, such as Q.850 or STIR: every cause of it" },
    { NULL, NULL },
};

static const struct usage vendor_usage[] = {
    { "[VENDOR]", "its codecs, ports and number format; what to check before asking support" },
    { NULL, NULL },
};

static const struct usage annotate_usage[] = {
    { "[FILE...]", "copies a log, with an explanation under each line that holds a status" },
    { "", "line, and under the Reason, Retry-After, Warning and other lines about" },
    { "", "errors behind it; under what Asterisk, FreeSWITCH, Kamailio and OpenSIPS" },
    { "", "write when a call ends; and where a call ends, which one, and why;" },
    { "", "reads standard input when there is no FILE, or for -; a capture (pcap," },
    { "", "pcapng) as the log of its messages; and what gzip has packed; --vendor" },
    { "", "takes several, with commas, of which none decides why a call ended; --json" },
    { "", "has a record for each explanation, with its file and line, and not the log" },
    { NULL, NULL },
};

static const struct usage summary_usage[] = {
    { "[FILE...]", "why calls failed, of a log, a capture or call records (CSV, JSON):" },
    { "", "outcomes, codes, vendors, who ended them, the answer-seizure ratio, what" },
    { "", "to do first, by hour; files as annotate does" },
    { NULL, NULL },
};

static const struct usage diagnose_usage[] = {
    { "[FILE]", "reads the messages of a call, as they were sent, in a log or in a capture," },
    { "", "and says why it ended, who ended it, what to do, and which message told;" },
    { "", "of several calls, by their Call-ID, each; files as annotate does" },
    { NULL, NULL },
};

static const struct usage scan_usage[] = {
    { "[FILE...]", "takes status lines, one after the other: the code and phrase of each, or" },
    { "", "the name of what is wrong and the column; files as annotate does, of a" },
    { "", "capture those of its responses" },
    { NULL, NULL },
};

static const struct usage q850_usage[] = {
    { "CAUSE", "the response code for a Q.850 cause: sipcause q850 17, or USER_BUSY" },
    { "--from-sip CODE", "the cause for a response code, and the location to send" },
    { "--round-trip NAME", "all of a profile that there and back becomes something else" },
    { NULL, NULL },
};

static const struct usage reply_usage[] = {
    { "[SITUATION]", "which code to send: sipcause reply busy --context pstn; what the other" },
    { "", "side makes of it, and what not to send; without one, all situations" },
    { NULL, NULL },
};

static const struct usage map_usage[] = {
    { "[FILE]", "adds to each record what its code means: to a row of TSV or CSV, behind a" },
    { "", "header line unless --key is a number, or to an object of JSON in a line; codes" },
    { "", "are in the column --key, code+reason joins two, call.code is in the object" },
    { "", "call, or in those that the spec knows" },
    { NULL, NULL },
};

static const struct usage help_usage[] = {
    { "[COMMAND]", "this, or more of a command" },
    { "man", "the manual page: sipcause help man | man -l -" },
    { "bash", "completions for that shell; also zsh, fish" },
    { NULL, NULL },
};

const struct command commands[] = {
    { "explain", command_explain, -1, ALWAYS | 1 << JSON | 1 << METHOD | 1 << EVERYWHERE,
      explain_usage,
      "sipcause explain plivo 4120" },
    { "list", command_list, 1, ALWAYS | 1 << JSON, list_usage,
      "sipcause list didww | grep unavailable" },
    { "vendor", command_vendor, 1, ALWAYS | 1 << JSON, vendor_usage, "sipcause vendor exotel" },
    { "annotate", command_annotate, -1,
      ALWAYS | 1 << JSON | 1 << VENDOR | 1 << CALLS | 1 << OPEN_CALLS | 1 << LINE_NUMBER
          | 1 << WITH_FILENAME | 1 << QUIET | 1 << FAILURES | 1 << LINE_BUFFERED | 1 << JOBS,
      annotate_usage,
      "tail -f trunk.log | sipcause annotate --vendor plivo" },
    { "scan", command_scan, -1, ALWAYS | 1 << JSON | 1 << STRICT | 1 << LF | 1 << LINE_BUFFERED,
      scan_usage,
      "sipcause scan --lf capture.txt" },
    { "summary", command_summary, -1,
      ALWAYS | 1 << JSON | 1 << VENDOR | 1 << CALLS | 1 << OPEN_CALLS | 1 << BY | 1 << FAILURES
          | 1 << HTML,
      summary_usage, "sipcause summary --html calls.html trunk.log" },
    { "diagnose", command_diagnose, 1,
      ALWAYS | 1 << JSON | 1 << VENDOR | 1 << KEY | 1 << ROLE | 1 << PREFER | 1 << PROFILE
          | 1 << EVENT,
      diagnose_usage, "sipcause diagnose --role callee --event media_lost call.log" },
    { "q850", command_q850, -1,
      ALWAYS | 1 << JSON | 1 << PROFILE | 1 << FROM_SIP | 1 << ROUND_TRIP | 1 << LOCATION
          | 1 << WHEN,
      q850_usage, "sipcause q850 --profile rfc4497 --from-sip 603" },
    { "reply", command_reply, -1, ALWAYS | 1 << JSON | 1 << CONTEXT, reply_usage,
      "sipcause reply rejected --context forked,retry_wanted" },
    { "map", command_map, 1,
      ALWAYS | 1 << VENDOR | 1 << KEY | 1 << ADD | 1 << FORMAT | 1 << ONLY
          | 1 << LINE_BUFFERED | 1 << JOBS,
      map_usage,
      "sipcause map -v plivo -k hangup_code -a outcome,why=meaning cdr.csv" },
    { "help", command_help, 1, ALWAYS, help_usage, "sipcause help scan" },
    { NULL, NULL, 0, 0, NULL, NULL },
};

const struct command *find_command(const char *name)
{
    const struct command *command = commands;

    while (command->name != NULL && strcmp(command->name, name) != 0)
        command++;
    return command;
}

int unknown_command(const char *name)
{
    const struct command *command;
    struct nearest nearest;

    nearest_start(&nearest, name);
    for (command = commands; command->name != NULL; command++)
        nearest_offer(&nearest, command->name);
    nearest_complain(&nearest, name, "command");
    return try_help();
}

int no_command(void)
{
    const struct command *command;

    complain_about("no command");
    fputs("it is", stderr);
    for (command = commands; command->name != NULL; command++)
        fprintf(stderr, "%s %s", command > commands ? "," : "", command->name);
    putc('\n', stderr);
    return try_help();
}

int wrong_usage(const char *what, const char *why)
{
    complain(what, "%s", why);
    return try_help();
}

int try_help(void)
{
    fputs("Try 'sipcause --help'.\n", stderr);
    return WRONG_USAGE;
}
