/* SPDX-License-Identifier: MIT
 *
 * capture.c - makes a log of a capture: of each message of SIP the time and the addresses in a
 * line, then the message as it was sent. A packet is read when what came before it has been taken,
 * so that memory stays the same for a capture of any size.
 */
#include "capture.h"

#include <arpa/inet.h>
#include <errno.h>
#include <pcap/pcap.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* What is written of it and not read yet: records of a length and so many bytes, a message each. */
static struct {
    struct buffer buffer;
    size_t done;
    size_t left; /* bytes of the record that is being read */
} text;

static struct {
    pcap_t *pcap;
    int link;
    int is_read;                         /* it has no more packets */
    int at_end, read_error;              /* of the file it is read from */
    char problem[PCAP_ERRBUF_SIZE + 64]; /* "": none */
    unsigned long messages;
    int has_tls, has_packed_frame, only_status_lines;
    struct moment now;
} capture;

void capture_sees_tls(void)
{
    capture.has_tls = 1;
}

void capture_sees_packed_frame(void)
{
    capture.has_packed_frame = 1;
}

const struct moment *capture_now(void)
{
    return &capture.now;
}

void read_status_lines_alone(void)
{
    capture.only_status_lines = 1;
}

/* ---- The log ---- */

static void write_bytes(const void *bytes, size_t len)
{
    buffer_add(&text.buffer, bytes, len);
}

/* Writes a moment, as the clocks of this place had it. */
static void write_time(char *line, size_t size, const struct moment *moment)
{
    const time_t seconds = (time_t)moment->seconds;
    struct tm parts;
    char day[64] = "";

    if (localtime_r(&seconds, &parts) == NULL
        || strftime(day, sizeof day, "%Y-%m-%d %H:%M:%S", &parts) == 0)
        snprintf(day, sizeof day, "%lld", (long long)moment->seconds);
    snprintf(line, size, "%s.%06ld", day, moment->nanoseconds / 1000 % 1000000);
}

/* Writes "192.0.2.1:5060" or "[2001:db8::1]:5060". */
static void write_address(char *line, size_t size, unsigned version, const uint8_t *address,
                          unsigned port)
{
    char numbers[INET6_ADDRSTRLEN] = "";

    inet_ntop(version == 6 ? AF_INET6 : AF_INET, address, numbers, sizeof numbers);
    snprintf(line, size, version == 6 ? "[%s]:%u" : "%s:%u", numbers, port);
}

static void write_heading(const struct route *route, const char *transport)
{
    char time[96], from[64], to[64], line[256];

    write_time(time, sizeof time, &capture.now);
    write_address(from, sizeof from, route->version, route->from, route->from_port);
    write_address(to, sizeof to, route->version, route->to, route->to_port);
    snprintf(line, sizeof line, "%s %s %s -> %s\n", time, transport, from, to);
    write_bytes(line, strlen(line));
}

/* Ends the line of what has been written, and puts an empty one behind it. */
static void write_gap(const struct view *message)
{
    const char *const end = (const char *)message->at + message->len;

    if (message->len < 1 || end[-1] != '\n')
        write_bytes("\n\n", 2);
    else if (message->len < 4 || (memcmp(end - 2, "\n\n", 2) && memcmp(end - 4, "\r\n\r\n", 4)))
        write_bytes("\n", 1);
}

/* Writes the first line of a response, and nothing of a request. */
static void write_status_line(const struct view *message)
{
    const uint8_t *const newline = memchr(message->at, '\n', message->len);
    const size_t len = newline != NULL ? (size_t)(newline - message->at) + 1 : message->len;

    if (len < 4 || message->at[3] != '/')
        return;
    write_bytes(message->at, len);
    if (newline == NULL)
        write_bytes("\n", 1);
}

void capture_message(const struct route *route, const char *transport, const struct view *message)
{
    const size_t at = text.buffer.len;
    size_t len = 0;

    capture.messages++;
    write_bytes(&len, sizeof len);
    if (capture.only_status_lines) {
        write_status_line(message);
    } else {
        write_heading(route, transport);
        write_bytes(message->at, message->len);
        write_gap(message);
    }
    len = text.buffer.len - at - sizeof len;
    if (len > 0)
        memcpy(text.buffer.bytes + at, &len, sizeof len);
    else
        text.buffer.len = at;
}

/* ---- Packets ---- */

/* For libpcap, which reads from a FILE. */
static ssize_t read_for_pcap(void *context, char *bytes, size_t size)
{
    const ssize_t got = read_plain(bytes, size);

    (void)context;
    if (got == 0)
        capture.at_end = 1;
    if (got < 0)
        capture.read_error = errno;
    return got;
}

/* What libpcap had to complain of, unless the file itself was at fault. */
static void note_problem(const char *said)
{
    if (capture.at_end)
        snprintf(capture.problem, sizeof capture.problem, "the capture is cut off here");
    else
        snprintf(capture.problem, sizeof capture.problem, "the capture cannot be read on: %s",
                 said);
}

/* Tells what has been noted. Returns -1, or 0 where there is nothing. */
static ssize_t tell_problem(void)
{
    if (capture.read_error != 0) {
        errno = capture.read_error;
        return -1;
    }
    return capture.problem[0] != '\0' ? input_fails(capture.problem) : 0;
}

static ssize_t refuse_link(void)
{
    const char *const name = pcap_datalink_val_to_name(capture.link);

    snprintf(capture.problem, sizeof capture.problem, "a capture of links of type %d%s%s%s",
             capture.link, name != NULL ? " (" : "", name != NULL ? name : "",
             name != NULL ? "), which cannot be read" : ", which cannot be read");
    return tell_problem();
}

ssize_t capture_start(void)
{
    const cookie_io_functions_t calls = { .read = read_for_pcap };
    FILE *const file = need(fopencookie(NULL, "r", calls));
    char said[PCAP_ERRBUF_SIZE] = "";
    const int only_status_lines = capture.only_status_lines;

    memset(&capture, 0, sizeof capture);
    capture.only_status_lines = only_status_lines;
    text.buffer.len = text.done = text.left = 0;
    capture.pcap = pcap_fopen_offline_with_tstamp_precision(file, PCAP_TSTAMP_PRECISION_NANO, said);
    if (capture.pcap == NULL) {
        fclose(file);
        note_problem(said);
        return tell_problem();
    }
    capture.link = pcap_datalink(capture.pcap);
    return is_known_link(capture.link) ? 0 : refuse_link();
}

void capture_end(void)
{
    if (capture.pcap != NULL)
        pcap_close(capture.pcap);
    capture.pcap = NULL;
    free(text.buffer.bytes);
    memset(&text, 0, sizeof text);
    fragments_end();
    segments_end();
}

/* Reads a packet, or notes that there is none. */
static void read_packet(void)
{
    struct pcap_pkthdr *header;
    const u_char *bytes;
    const int answer = pcap_next_ex(capture.pcap, &header, &bytes);

    if (answer == 1) {
        const struct view packet = { bytes, header->caplen };
        capture.now = (struct moment){ header->ts.tv_sec, (long)header->ts.tv_usec };
        packet_take(capture.link, &packet,
                    header->len > header->caplen ? header->len - header->caplen : 0);
        return;
    }
    capture.is_read = 1;
    if (answer == PCAP_ERROR)
        note_problem(pcap_geterr(capture.pcap));
}

static void tell_what_is_not_read(void)
{
    const unsigned cut = packets_cut();

    if (capture.has_tls)
        input_notice("some of it is encrypted (TLS, as on port 5061) and cannot be read");
    if (capture.has_packed_frame)
        input_notice("some frames of WebSocket are compressed, and are not read");
    if (cut > 0)
        input_notice("%u packet%s with SIP %s not captured whole", cut, cut > 1 ? "s" : "",
                     cut > 1 ? "were" : "was");
    capture.has_tls = capture.has_packed_frame = 0;
}

/* Begins the next record of the log. Returns 1, or 0 where there is none, or -1. */
static int next_record(void)
{
    while (text.done == text.buffer.len) {
        text.buffer.len = text.done = 0;
        if (!capture.is_read)
            read_packet();
        else if (!segments_give_up())
            break;
    }
    if (text.done == text.buffer.len) {
        tell_what_is_not_read();
        return (int)tell_problem();
    }
    memcpy(&text.left, text.buffer.bytes + text.done, sizeof text.left);
    text.done += sizeof text.left;
    return 1;
}

ssize_t capture_read(char *bytes, size_t size, int *begins_one)
{
    size_t len;

    *begins_one = text.left == 0;
    if (text.left == 0) {
        const int answer = next_record();
        if (answer <= 0)
            return answer;
    }
    len = text.left < size ? text.left : size;
    memcpy(bytes, text.buffer.bytes + text.done, len);
    text.done += len;
    text.left -= len;
    return (ssize_t)len;
}

int capture_is_empty(void)
{
    return capture.messages == 0;
}
