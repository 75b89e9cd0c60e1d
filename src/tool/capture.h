/* SPDX-License-Identifier: MIT
 *
 * capture.h - what the parts share that make a log of whatever is read: of a capture, and of what
 * gzip has packed.
 *
 * Each hands on what it has understood: input.c reads, content.c tells what it is, gzip.c unpacks
 * it, capture.c takes packets out of it, packet.c what IP carries, fragments.c puts that together
 * and segments.c what TCP carries, stream.c finds the messages in that, and websocket.c those in
 * frames; capture.c writes each as a log would have it.
 */
#ifndef CAPTURE_H
#define CAPTURE_H

#include "tool.h"

/* ---- content.c ---- */

struct content {
    enum { IS_TEXT, IS_GZIP, IS_CAPTURE, IS_FOREIGN } kind;
    const char *why; /* of what is foreign: what it is */
};

enum { TELLING = 512 }; /* bytes tell what it is */

struct content content_of(const char *bytes, size_t len);

/* May these few bytes become something else than text when more of them come? */
int may_be_more(const char *bytes, size_t len);

/* ---- input.c ---- */

/* Reads as read_some() does, but as it is in the file. */
ssize_t read_raw(int file, char *bytes, size_t size);

/* The same, unpacked where it was packed. */
ssize_t read_plain(char *bytes, size_t size);

/* Something to tell the user of the file. */
void input_notice(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* ---- progress.c ---- */

void progress_begin(const char *name, int file);
void progress_read(size_t len);

/* ---- gzip.c ---- */

void gzip_start(const char *bytes, size_t len); /* the first bytes; at most TELLING */
ssize_t gzip_read(int file, char *bytes, size_t size);
void gzip_end(void);

/* ---- capture.c ---- */

ssize_t capture_start(void); /* returns 0, or -1 */
int capture_is_empty(void);  /* it had no message */
void capture_end(void);

/* Reads of the log that the capture becomes, and never of two messages at once. Notes in
 * `begins_one` whether they are the first bytes of one. */
ssize_t capture_read(char *bytes, size_t size, int *begins_one);

struct view {
    const uint8_t *at;
    size_t len;
};

/* Which way a packet went. The rest of an address of IPv4 is zeros. */
struct route {
    uint8_t version;  /* of IP */
    uint8_t protocol; /* of what it carries */
    uint16_t from_port, to_port;
    uint8_t from[16], to[16];
};

struct moment {
    int64_t seconds; /* since 1970 */
    long nanoseconds;
};

/* Writes a message into the log. */
void capture_message(const struct route *route, const char *transport, const struct view *message);

/* It came, and cannot be read. */
void capture_sees_tls(void);
void capture_sees_packed_frame(void);

const struct moment *capture_now(void); /* when the packet came that is being read */

/* ---- packet.c ---- */

/* Can packets of this kind of link be read, by its number in libpcap? */
int is_known_link(int link);

/* Takes a packet as it was on the link. So many bytes more were there, and not captured. */
void packet_take(int link, const struct view *packet, size_t missing);

/* Takes what IP carries. */
void payload_take(struct route *route, struct view payload, size_t missing);

unsigned packets_cut(void); /* so many held SIP, and were not captured whole; begins anew */

/* ---- fragments.c ---- */

/* Of a datagram: where its bytes have their place. */
struct fragment {
    uint32_t id;
    size_t offset;
    int is_last;
    struct view bytes;
};

/* Takes one, and has payload_take() take what it completes. */
void fragment_take(struct route *route, const struct fragment *fragment);
void fragments_end(void);

/* ---- segments.c ---- */

struct segment {
    uint32_t number; /* of its first byte */
    int begins;      /* SYN: the connection does */
    struct view bytes;
    size_t missing; /* bytes behind them, which were not captured */
};

void segment_take(const struct route *route, const struct segment *segment);

/* Gives up what one connection waits for. Returns 0 where none is left. */
int segments_give_up(void);
void segments_end(void);

/* ---- stream.c: one direction of a connection, its bytes in order ---- */

enum { MOST_BODY = 1 << 18 }; /* a longer one is left out, and so is what a longer frame has */

struct buffer {
    size_t len, size;
    uint8_t *bytes;
};

void buffer_add(struct buffer *buffer, const void *bytes, size_t len);

struct stream {
    enum {
        AT_START,   /* no message yet */
        AT_MESSAGE, /* one has come */
        IN_FRAMES,  /* of WebSocket */
        DEAF        /* nothing will be understood */
    } state;
    size_t skips;         /* so many bytes belong to a message that was too long */
    size_t wants;         /* so many bytes make the next message whole; 0: not known */
    size_t searched;      /* of it, for the end of its head */
    struct buffer bytes;  /* of what is not whole yet */
    struct buffer frames; /* of a message in frames, what has come before this frame */
};

void stream_take(struct stream *stream, const struct route *route, const struct view *bytes);
void stream_gap(struct stream *stream, const struct route *route); /* some did not come */
void stream_free(struct stream *stream);
size_t stream_holds(const struct stream *stream); /* bytes of memory */

/* Does a message begin with these bytes? It may, where they are too few. */
enum verdict { NO_SIP, MAY_BE_SIP, IS_SIP };

enum verdict begins_message_of_sip(const struct view *bytes);

/* ---- websocket.c (RFC 6455, RFC 7118) ---- */

/* Does a handshake begin with these bytes, or is it one? Then `*len` is its length. */
enum handshake { NO_HANDSHAKE, MAY_BE_HANDSHAKE, IS_HANDSHAKE };

enum handshake handshake_of(const struct view *bytes, size_t *len);

/* Is this a frame with the beginning of a message of SIP? */
int is_frame_of_sip(const struct view *bytes);

/* Takes a frame. Returns how many bytes it had, 0 where it is not whole, or -1 where it is none. */
ptrdiff_t frame_take(struct stream *stream, const struct route *route, struct view bytes);

#endif
