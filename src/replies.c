/* SPDX-License-Identifier: MIT
 *
 * replies.c - which response code to send: who only knows why a call is not taken would have to
 * know what every proxy, gateway and carrier on the way makes of each code.
 */

enum { LAST_REPLY = sizeof reply_rows / sizeof reply_rows[0] - 1 }; /* that of no situation */

#if SIPCAUSE_TEXT || SIPCAUSE_SOURCES
/* The number of a reply's row; of one that nobody found, the last. */
static unsigned reply_place(const struct sipcause_reply *reply)
{
    return reply->row < LAST_REPLY ? reply->row : (unsigned)LAST_REPLY;
}
#endif

/* The first row of the situation that needs nothing which is not given. */
static const struct reply_row *row_of_reply(unsigned situation, unsigned context)
{
    const struct reply_row *row = reply_rows;

    for (; row < reply_rows + LAST_REPLY; row++)
        if (SIPCAUSE_READ(row->situation) == situation
            && (SIPCAUSE_READ(row->needs) & ~context) == 0)
            return row;
    return row;
}

/* A cause of Q.850 is for the gateway that reads it, one of SIP for everybody. */
static void add_reason(const struct reply_row *row, unsigned context, struct sipcause_reply *reply)
{
    const unsigned protocol = SIPCAUSE_READ(row->protocol);
    const int is_due = protocol != SIPCAUSE_PROTOCOL_Q_850 || (context & SIPCAUSE_CONTEXT_PSTN);

    reply->reason_protocol = (uint8_t)(is_due ? protocol : SIPCAUSE_PROTOCOL_UNKNOWN);
    reply->reason_cause = is_due ? SIPCAUSE_READ(row->cause) : 0;
    reply->reason_text = reply_strings + (is_due ? SIPCAUSE_READ(row->text_at) : 0);
}

static unsigned retry_of_reply(unsigned retry, unsigned context)
{
    if (retry == REPLY_BETWEEN)
        return SIPCAUSE_REPLY_RETRY_STATED;
    if (retry == REPLY_IF_WANTED)
        retry = context & SIPCAUSE_CONTEXT_RETRY_WANTED ? REPLY_ALWAYS : REPLY_NEVER;
    return retry == REPLY_ALWAYS ? SIPCAUSE_REPLY_RETRY_CHOOSE : SIPCAUSE_REPLY_RETRY_NONE;
}

void sipcause_reply_find(unsigned situation, unsigned context, struct sipcause_reply *reply)
{
    const struct reply_row *const row = row_of_reply(situation, context);

    reply->code = SIPCAUSE_READ(row->code);
    reply->phrase = plain_phrase(SIPCAUSE_READ(row->phrase_at), reply_strings);
    add_reason(row, context, reply);
    reply->retry = (uint8_t)retry_of_reply(SIPCAUSE_READ(row->retry), context);
    reply->retry_min = SIPCAUSE_READ(row->least);
    reply->retry_max = SIPCAUSE_READ(row->most);
    reply->basis = SIPCAUSE_READ(row->basis);
    reply->situation = SIPCAUSE_READ(row->situation);
    reply->contexts = SIPCAUSE_READ(row->needs);
    reply->row = (uint8_t)(row - reply_rows);
}

#if SIPCAUSE_HEADERS
size_t sipcause_reply_reason(const struct sipcause_reply *reply, char *buffer, size_t size)
{
    static const SIPCAUSE_ROM char before_cause[] = ";cause=", before_text[] = ";text=\"";
    struct text_writer writer = { buffer, size, 0 };
    size_t len;

    if (reply->reason_protocol != SIPCAUSE_PROTOCOL_UNKNOWN) {
        write_string(&writer, sipcause_protocol_word(reply->reason_protocol));
        write_string(&writer, before_cause);
        write_number(&writer, reply->reason_cause);
        write_string(&writer, before_text);
        write_string(&writer, reply->reason_text);
        write_letter(&writer, '"');
    }
    len = write_end(&writer);
    if (len >= size && size > 0)
        buffer[0] = '\0';
    return len;
}
#endif
