import { records } from './records.ts'

/** Where an old address leads, or null. Chains were shortened when they were made. */
export const redirectFor = async (path: string): Promise<string | null> => {
  for (const { from, to } of (await records.redirects.read()).values()) if (from === path) return to
  return null
}
