/* SPDX-License-Identifier: MIT
 *
 * ring.c - blocks on the way from one thread to another, in their order; so many and no more.
 */
#include "jobs.h"

void ring_start(struct ring *ring)
{
    pthread_mutex_init(&ring->lock, NULL);
    pthread_cond_init(&ring->changed, NULL);
    ring->filled = ring->emptied = 0;
}

size_t ring_empty_one(struct ring *ring)
{
    pthread_mutex_lock(&ring->lock);
    while (ring->filled - ring->emptied == RING)
        pthread_cond_wait(&ring->changed, &ring->lock);
    pthread_mutex_unlock(&ring->lock);
    return ring->filled % RING;
}

int ring_has_filled(struct ring *ring)
{
    int has;

    pthread_mutex_lock(&ring->lock);
    has = ring->filled != ring->emptied;
    pthread_mutex_unlock(&ring->lock);
    return has;
}

size_t ring_filled_one(struct ring *ring)
{
    pthread_mutex_lock(&ring->lock);
    while (ring->filled == ring->emptied)
        pthread_cond_wait(&ring->changed, &ring->lock);
    pthread_mutex_unlock(&ring->lock);
    return ring->emptied % RING;
}

static void count_block(struct ring *ring, size_t *count)
{
    pthread_mutex_lock(&ring->lock);
    ++*count;
    pthread_cond_signal(&ring->changed);
    pthread_mutex_unlock(&ring->lock);
}

void ring_is_filled(struct ring *ring)
{
    count_block(ring, &ring->filled);
}

void ring_is_emptied(struct ring *ring)
{
    count_block(ring, &ring->emptied);
}
