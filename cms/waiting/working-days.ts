const zone = 'Europe/Brussels'
// Costly to make and free to keep.
const calendar = new Intl.DateTimeFormat('en', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})
const dayMs = 24 * 60 * 60 * 1000
const hourMs = 60 * 60 * 1000

/**
 * The moment before which something must have come in to be over its term now. Days are calendar days in Brussels; Monday to
 * Friday count, the day of arrival does not. Public holidays count as working days: nobody keeps a list of them here.
 * @param now when it is looked at
 * @param days how many working days something may wait; at the end of the last one it is not over its term yet
 */
export const termStart = (now: number, days: number): number => {
  let date = dateIn(now)
  for (let left = days; left > 0 || isWeekend(date); date -= dayMs) if (!isWeekend(date)) left -= 1
  return startOf(date)
}

/** Whether something was dealt with in time. */
export const isInTime = (arrived: number, dealtWith: number, days: number): boolean =>
  arrived >= termStart(dealtWith, days)

/** A calendar date as the milliseconds of its midnight in UTC: days of one length to count with. */
export const dateIn = (now: number): number => {
  const parts = calendar.formatToParts(now)
  const part = (name: string): number => Number(parts.find(({ type }) => type === name)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'))
}

const isWeekend = (date: number): boolean => [0, 6].includes(new Date(date).getUTCDay())

/** The clock changes in the small hours, never at midnight: one of the two begins the day. */
const startOf = (date: number): number => {
  const summer = date - 2 * hourMs
  return dateIn(summer) === date ? summer : date - hourMs
}
