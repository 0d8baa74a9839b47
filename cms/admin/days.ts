/** Whole days between a date and now; none when it lies ahead. */
export const daysSince = (date: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(date)) / 86_400_000))
