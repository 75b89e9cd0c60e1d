/* SPDX-License-Identifier: MIT
 *
 * credentials.c - whether a 401 or 407 is the first challenge, or rejects what was sent to answer
 * one. The library does not say.
 */
#include "letters.h"
#include "tool.h"

#include <string.h>
#include <strings.h>

/* The value of a parameter of a challenge, or of the credentials, without quotes; of length 0 where
 * there is none. */
static struct slice parameter(const struct slice *value, const char *name)
{
    const char *const end = value->text + value->len;
    const size_t len = strlen(name);
    const char *at = value->text;
    struct slice found = { "", 0 };

    for (; end - at > (ptrdiff_t)len + 1; at++)
        if ((is_blank(at[0]) || at[0] == ',') && strncasecmp(at + 1, name, len) == 0
            && at[1 + len] == '=') {
            found.text = at + 2 + len;
            found.text += found.text < end && *found.text == '"';
            while (found.text + found.len < end && strchr("\",\r\n", found.text[found.len]) == NULL)
                found.len++;
            break;
        }
    return found;
}

static void keep_realm(struct credentials *credentials, const struct slice *value)
{
    const struct slice realm = parameter(value, "realm");

    credentials->were_sent = credentials->were_asked; /* else perhaps of a day ago */
    credentials->realm[0] = '\0';
    if (realm.len < sizeof credentials->realm)
        snprintf(credentials->realm, sizeof credentials->realm, "%.*s", (int)realm.len, realm.text);
}

/* Is it a challenge where these were sent? An old nonce is no fault of them, and another realm's
 * server has not seen them. */
static int rejects(const struct credentials *credentials, const struct slice *value)
{
    const struct slice stale = parameter(value, "stale"), realm = parameter(value, "realm");

    if (!credentials->were_sent || (stale.len >= 4 && strncasecmp(stale.text, "true", 4) == 0))
        return 0;
    return realm.len == 0 || credentials->realm[0] == '\0'
           || (realm.len == strlen(credentials->realm)
               && memcmp(realm.text, credentials->realm, realm.len) == 0);
}

/* The fields of a request, or of a response. */
static void note(struct credentials *credentials, const struct message *message,
                 const char *challenge, const char *answer)
{
    const int is_request = message->code == 0;
    struct message_field field;
    size_t at = 0;

    credentials->are_rejected = 0;
    if (is_request)
        credentials->were_sent = 0;
    while (message_field(message, &at, &field))
        if (is_request && is_field_named(&field, answer)) {
            keep_realm(credentials, &field.value);
        } else if (!is_request && is_field_named(&field, challenge)) {
            credentials->are_rejected |= rejects(credentials, &field.value);
            credentials->were_asked = 1;
        }
}

int is_of_credentials(const char *name, size_t len)
{
    static const struct slice names[] = { { "Authorization", 13 }, { "WWW-Authenticate", 16 },
                                          { "Proxy-Authenticate", 18 },
                                          { "Proxy-Authorization", 19 }, { NULL, 0 } };
    const struct slice *one = names;

    while (one->text != NULL && (one->len != len || strncasecmp(one->text, name, len) != 0))
        one++;
    return one->text != NULL;
}

void note_credentials(struct notes *notes, const struct message *message)
{
    char method[16];

    method_in(message->head.text, method, sizeof method);
    if (strcmp(method, "ACK") == 0 || strcmp(method, "CANCEL") == 0)
        return;
    if (message->code == 0 || message->code == SIPCAUSE_401_UNAUTHORIZED)
        note(&notes->user, message, "WWW-Authenticate", "Authorization");
    if (message->code == 0 || message->code == SIPCAUSE_407_PROXY_AUTHENTICATION_REQUIRED)
        note(&notes->proxy, message, "Proxy-Authenticate", "Proxy-Authorization");
}
