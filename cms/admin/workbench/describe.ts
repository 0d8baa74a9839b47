import type { BenchRecord } from '../../workbench/bench.ts'

const known = new Map<number, string>()

/** What a record tells at length. That of a solution is asked for when it is chosen. */
export const describe = async ({ id, description }: BenchRecord): Promise<string> => {
  if (description !== null) return description
  try {
    const told = known.get(id) ?? (await ask(id))
    known.set(id, told)
    return told
  } catch {
    // Its title and summary ask as well, if less precisely.
    return ''
  }
}

const ask = async (id: number): Promise<string> => {
  const answer = await fetch(`/api/solutions/${id}?depth=0&select[description]=true`, {
    credentials: 'include',
  })
  if (!answer.ok) throw new Error(`This solution cannot be read: ${answer.status}`)
  return ((await answer.json()) as { description: string }).description
}
