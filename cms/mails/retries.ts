/** A mail server that is down is tried again after 10 s, 20 s, 40 s and so on, for about a day. */
export const retries = { attempts: 13, backoff: { type: 'exponential' as const, delay: 10_000 } }
