/* SPDX-License-Identifier: MIT
 *
 * packet.c - takes a packet apart, from the link down to what UDP and TCP carry. Nothing that it
 * says of its own lengths is believed where its bytes end before.
 */
#include "capture.h"

#include <pcap/dlt.h>
#include <string.h>

enum {
    UDP = 17,
    TCP = 6,
    IPV4 = 4, /* in IP */
    IPV6 = 41,
    FRAGMENT = 44,
    MOST_TUNNELS = 4 /* of IP in IP */
};

static unsigned cut_packets;

unsigned packets_cut(void)
{
    const unsigned count = cut_packets;

    cut_packets = 0;
    return count;
}

static unsigned number16(const uint8_t *at)
{
    return (unsigned)at[0] << 8 | at[1];
}

static uint32_t number32(const uint8_t *at)
{
    return (uint32_t)number16(at) << 16 | number16(at + 2);
}

/* Takes so many bytes off the beginning. Returns whether there were so many. */
static int pass(struct view *view, size_t len)
{
    if (view->len < len)
        return 0;
    view->at += len;
    view->len -= len;
    return 1;
}

/* ---- UDP and TCP ---- */

static void take_udp(struct route *route, struct view view, size_t missing)
{
    static const char line_ends[] = "\r\n";
    size_t len;

    if (view.len < 8)
        return;
    route->from_port = (uint16_t)number16(view.at);
    route->to_port = (uint16_t)number16(view.at + 2);
    len = number16(view.at + 4);
    if (len >= 8 && len < view.len)
        view.len = len;
    pass(&view, 8);
    while (view.len > 0 && memchr(line_ends, view.at[0], 2) != NULL)
        pass(&view, 1);
    if (begins_message_of_sip(&view) != IS_SIP)
        return;
    cut_packets += missing > 0;
    capture_message(route, "UDP", &view);
}

static void take_tcp(struct route *route, struct view view, size_t missing)
{
    struct segment segment;
    size_t head;

    if (view.len < 20)
        return;
    route->from_port = (uint16_t)number16(view.at);
    route->to_port = (uint16_t)number16(view.at + 2);
    segment.number = number32(view.at + 4);
    head = (size_t)(view.at[12] >> 4) * 4;
    segment.begins = view.at[13] & 2;
    if (head < 20 || !pass(&view, head))
        return;
    segment.bytes = view;
    segment.missing = missing;
    if (missing > 0 && begins_message_of_sip(&view) == IS_SIP)
        cut_packets++;
    segment_take(route, &segment);
}

void payload_take(struct route *route, struct view payload, size_t missing)
{
    if (route->protocol == UDP)
        take_udp(route, payload, missing);
    else if (route->protocol == TCP)
        take_tcp(route, payload, missing);
}

/* ---- IP ---- */

/* Cuts off what is behind a packet of this length, such as what a link fills it up with; or counts
 * what is missing of it. A length of 0 is that of a packet that the sender's hardware cuts up. */
static void fit(struct view *view, size_t len, size_t *missing)
{
    if (len == 0)
        return;
    *missing = len > view->len ? len - view->len : 0;
    if (len < view->len)
        view->len = len;
}

/* Takes the head of IPv4. Returns whether what is left is whole, but for what is missing. */
static int take_ipv4(struct route *route, struct view *view, size_t *missing)
{
    const size_t head = view->len >= 20 ? (size_t)(view->at[0] & 15) * 4 : 0;
    struct fragment fragment;
    unsigned where;

    if (head < 20 || view->len < head)
        return 0;
    fit(view, number16(view->at + 2), missing);
    if (view->len < head)
        return 0;
    fragment.id = number16(view->at + 4);
    where = number16(view->at + 6);
    memset(route, 0, sizeof *route);
    route->version = 4;
    route->protocol = view->at[9];
    memcpy(route->from, view->at + 12, 4);
    memcpy(route->to, view->at + 16, 4);
    pass(view, head);
    if ((where & 0x3fff) == 0)
        return 1;
    fragment.offset = (size_t)(where & 0x1fff) * 8;
    fragment.is_last = (where & 0x2000) == 0;
    fragment.bytes = *view;
    fragment_take(route, &fragment);
    return 0;
}

static int take_fragment_of_ipv6(struct route *route, const struct view *view)
{
    const unsigned where = number16(view->at + 2);
    const struct fragment fragment = {
        number32(view->at + 4), where & 0xfff8, (where & 1) == 0, { view->at + 8, view->len - 8 }
    };

    route->protocol = view->at[0];
    if ((where & 0xfff9) == 0)
        return 1;
    fragment_take(route, &fragment);
    return 0;
}

/* The length of a head that may stand behind that of IPv6, or 0 for what is none. */
static size_t extension_len(unsigned protocol, const struct view *view)
{
    switch (protocol) {
    case 0:   /* hop by hop */
    case 43:  /* routing */
    case 60:  /* for the destination */
    case 135: /* mobility */
        return (size_t)view->at[1] * 8 + 8;
    case 51: /* authentication */
        return (size_t)view->at[1] * 4 + 8;
    case FRAGMENT:
        return 8;
    default:
        return 0;
    }
}

/* The same of IPv6. */
static int take_ipv6(struct route *route, struct view *view, size_t *missing)
{
    if (view->len < 40)
        return 0;
    memset(route, 0, sizeof *route);
    route->version = 6;
    route->protocol = view->at[6];
    memcpy(route->from, view->at + 8, 16);
    memcpy(route->to, view->at + 24, 16);
    fit(view, number16(view->at + 4) > 0 ? number16(view->at + 4) + 40u : 0, missing);
    pass(view, 40);
    while (view->len >= 8 && extension_len(route->protocol, view) > 0) {
        const size_t head = extension_len(route->protocol, view);
        if (route->protocol == FRAGMENT && !take_fragment_of_ipv6(route, view))
            return 0;
        route->protocol = view->at[0];
        if (!pass(view, head))
            return 0;
    }
    return 1;
}

static void take_ip(struct view view, size_t missing)
{
    struct route route = { .protocol = IPV4 };
    int tunnels = 0;

    while ((route.protocol == IPV4 || route.protocol == IPV6) && tunnels++ < MOST_TUNNELS
           && view.len > 0) {
        const unsigned version = view.at[0] >> 4;
        const int is_whole = version == 4   ? take_ipv4(&route, &view, &missing)
                             : version == 6 ? take_ipv6(&route, &view, &missing)
                                            : 0;
        if (!is_whole)
            return;
    }
    payload_take(&route, view, missing);
}

/* ---- Links ---- */

enum { ETHER_IPV4 = 0x0800, ETHER_IPV6 = 0x86dd, ETHER_PPP = 0x8864 };

static int is_vlan(unsigned type)
{
    return type == 0x8100 || type == 0x88a8 || type == 0x9100 || type == 0x9200;
}

/* Takes what is behind the number of a type, at `type_at` in the head of a link. */
static void take_typed(struct view view, size_t type_at, size_t head, size_t missing)
{
    unsigned type;

    if (view.len < head)
        return;
    type = number16(view.at + type_at);
    pass(&view, head);
    while (is_vlan(type) && view.len >= 4) {
        type = number16(view.at + 2);
        pass(&view, 4);
    }
    if (type == ETHER_PPP && !pass(&view, 8))
        return;
    if (type == ETHER_IPV4 || type == ETHER_IPV6 || type == ETHER_PPP)
        take_ip(view, missing);
}

/* Where the type stands in the head of a link, and how long that is; without a type, IP is behind
 * it. */
static const struct link {
    int number;
    size_t type_at, len;
} links[] = {
    { DLT_EN10MB, 12, 14 },  { DLT_LINUX_SLL, 14, 16 }, { DLT_LINUX_SLL2, 0, 20 },
    { DLT_RAW, 0, 0 },       { DLT_IPV4, 0, 0 },        { DLT_IPV6, 0, 0 },
    { DLT_NULL, 4, 4 },      { DLT_LOOP, 4, 4 },        { DLT_PPP, 4, 4 },
    { DLT_PPP_ETHER, 8, 8 }, { DLT_C_HDLC, 2, 4 },
};

enum { LINKS = sizeof links / sizeof links[0] };

static const struct link *find_link(int number)
{
    size_t index = 0;

    while (index < LINKS && links[index].number != number)
        index++;
    return index < LINKS ? &links[index] : NULL;
}

int is_known_link(int link)
{
    return find_link(link) != NULL;
}

void packet_take(int number, const struct view *packet, size_t missing)
{
    const struct link *const link = find_link(number);
    struct view view = *packet;

    if (link->type_at + 2 <= link->len)
        take_typed(view, link->type_at, link->len, missing);
    else if (pass(&view, link->len))
        take_ip(view, missing);
}
