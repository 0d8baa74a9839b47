import type { BenchMatch, Side } from '../../workbench/bench.ts'

/** The matches that a record has. */
export const matchesOf = (matches: readonly BenchMatch[], side: Side, id: number): BenchMatch[] =>
  matches.filter((match) => match[side].id === id)
