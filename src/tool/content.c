/* SPDX-License-Identifier: MIT
 *
 * content.c - what a file is, told by its first bytes and never by its name.
 */
#include "capture.h"

#include <string.h>

/* What begins with these bytes. */
static const struct magic {
    const char *bytes;
    size_t len;
    struct content content;
} magics[] = {
    { "\x1f\x8b", 2, { IS_GZIP, NULL } },
    { "\xa1\xb2\xc3\xd4", 4, { IS_CAPTURE, NULL } },
    { "\xd4\xc3\xb2\xa1", 4, { IS_CAPTURE, NULL } },
    { "\xa1\xb2\x3c\x4d", 4, { IS_CAPTURE, NULL } }, /* nanoseconds */
    { "\x4d\x3c\xb2\xa1", 4, { IS_CAPTURE, NULL } },
    { "\xa1\xb2\xcd\x34", 4, { IS_CAPTURE, NULL } }, /* of old Linux systems */
    { "\x34\xcd\xb2\xa1", 4, { IS_CAPTURE, NULL } },
    { "\xfd"
      "7zXZ",
      5,
      { IS_FOREIGN, "compressed by xz; unpack it first" } },
    { "\x28\xb5\x2f\xfd", 4, { IS_FOREIGN, "compressed by zstd; unpack it first" } },
    { "BZh91AY&SY", 10, { IS_FOREIGN, "compressed by bzip2; unpack it first" } },
    { "PK\x03\x04", 4, { IS_FOREIGN, "a zip archive; unpack it first" } },
    { "snoop\0\0\0", 8, { IS_FOREIGN, "a capture of snoop; make a pcap of it first" } },
    { "\xff\xfe", 2, { IS_FOREIGN, "text in UTF-16; make UTF-8 of it first" } },
    { "\xfe\xff", 2, { IS_FOREIGN, "text in UTF-16; make UTF-8 of it first" } },
    { "\x7f"
      "ELF",
      4,
      { IS_FOREIGN, "a program, and no log" } },
    { "%PDF-", 5, { IS_FOREIGN, "a PDF, and no log" } },
};

enum { MAGICS = sizeof magics / sizeof magics[0] };

/* The block that a pcapng begins with has its length between two marks. A log may begin with the
 * first, which is line ends. */
static const char section[] = "\n\r\r\n";

enum { SECTION_AT = 8, SECTION_LEN = 12 };

static int begins_alike(const char *bytes, size_t len, const char *with, size_t with_len)
{
    return memcmp(bytes, with, len < with_len ? len : with_len) == 0;
}

static int is_pcapng(const char *bytes, size_t len)
{
    return len >= SECTION_LEN && memcmp(bytes, section, 4) == 0
           && (memcmp(bytes + SECTION_AT, "\x1a\x2b\x3c\x4d", 4) == 0
               || memcmp(bytes + SECTION_AT, "\x4d\x3c\x2b\x1a", 4) == 0);
}

int may_be_more(const char *bytes, size_t len)
{
    size_t index;

    if (len < SECTION_LEN && begins_alike(bytes, len, section, 4))
        return 1;
    for (index = 0; index < MAGICS; index++)
        if (len < magics[index].len && begins_alike(bytes, len, magics[index].bytes, len))
            return 1;
    return 0;
}

/* A control that no text has; some logs have NULs, of a file that was cut short under its
 * writer. */
static int is_strange(unsigned char byte)
{
    return byte < 7 || (byte > 0x0d && byte < 0x20 && byte != 0x1b);
}

/* Is more than a sixteenth of it such bytes? Too little of it says nothing. */
static int is_binary(const char *bytes, size_t len)
{
    size_t at = 0, strange = 0;

    while (at < len && bytes[at] == '\0')
        at++;
    bytes += at;
    len -= at;
    for (at = 0; at < len; at++)
        strange += (size_t)is_strange((unsigned char)bytes[at]);
    return len >= 64 && strange > len / 16;
}

struct content content_of(const char *bytes, size_t len)
{
    static const struct content text = { IS_TEXT, NULL }, capture = { IS_CAPTURE, NULL },
                                binary = { IS_FOREIGN, "neither text nor a capture" };
    size_t index = 0;

    if (is_pcapng(bytes, len))
        return capture;
    while (index < MAGICS
           && (len < magics[index].len || memcmp(bytes, magics[index].bytes, magics[index].len)))
        index++;
    if (index < MAGICS)
        return magics[index].content;
    return is_binary(bytes, len) ? binary : text;
}
