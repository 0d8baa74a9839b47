import type { Listed } from '../../workbench/bench.ts'
import { daysSince } from '../days.ts'
import type { BenchWords } from './words.ts'

/** Of a solution how far it is; of a challenge how urgent, and for how long it has been open. */
export const standOf = ({ maturity, urgency, since }: Listed, t: BenchWords): string =>
  maturity
    ? t.maturities[maturity]
    : [...(urgency ? [t.urgencies[urgency]] : []), t.open(daysSince(since, Date.now()))].join(' · ')
