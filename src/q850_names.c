/* SPDX-License-Identifier: MIT
 *
 * q850_names.c - the names of the causes of Q.850, packed, without their rows.
 */

size_t sipcause_q850_name(unsigned cause, char *buffer, size_t size)
{
    const uint8_t *at;

    if (cause > Q850_HIGHEST)
        cause = 0;
    do {
        at = packed_string(q850_packed, Q850_NAMES + cause);
        cause |= 15; /* its class's, if that is what the string says */
    } while (SIPCAUSE_READ(*at) == Q850_CLASS);
    return write_packed(at, buffer, size, q850_packed);
}
