import { dateIn } from '../waiting/working-days.ts'

const dayMs = 24 * 60 * 60 * 1000

/** The Monday of the week of a moment, by the calendar of Brussels, as the milliseconds of its midnight in UTC. */
export const mondayOf = (moment: number): number => {
  const date = dateIn(moment)
  return date - ((new Date(date).getUTCDay() + 6) % 7) * dayMs
}
