/* SPDX-License-Identifier: MIT
 *
 * phone.h - what the phone does about a message: a text on its display, a tone in the ear, and what
 * it or its user may do next. Here all three are columns on a console.
 */
#ifndef PHONE_H
#define PHONE_H

#include "message.h"

/* Says what the columns are. */
void phone_start(void);

void phone_show(const struct message *message);

#endif
