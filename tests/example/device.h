/* SPDX-License-Identifier: MIT
 *
 * device.h - what main.c wants of the device that it is the task of: here phone.c, for the gateway
 * ../gateway/gateway.c.
 */
#ifndef DEVICE_H
#define DEVICE_H

#include "message.h"

void device_start(void);

/* The call that the next SIP message belongs to. */
struct sipcause_call *device_call(void);

/* Takes a message that is whole, or dropped. */
void device_take(const struct message *message);

#endif
