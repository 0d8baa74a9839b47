import type { Side } from '../../workbench/bench.ts'

const parameters = { challenge: 'uitdaging', solution: 'oplossing' } as const

/** The workbench, with a record chosen if there is one. */
export const benchAddress = (side: Side, id: number | null): string =>
  id === null ? '/admin/matchen' : `/admin/matchen?${parameters[side]}=${id}`

/** Where a record is edited. */
export const recordAddress = (side: Side, id: number): string => `/admin/collections/${side}s/${id}`
