type Refusal = { errors?: { message?: string; data?: { problems?: { message: string }[] } }[] }

/**
 * Asks the cms to do something.
 * @param method POST unless said otherwise
 * @param failed what to say when the cms says nothing
 * @returns what is against it, in sentences; empty when it was done
 */
export const ask = async (
  address: string,
  body: object,
  failed: string,
  method: 'POST' | 'PATCH' = 'POST',
): Promise<string[]> => {
  try {
    const answer = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (answer.ok) return []
    const [refusal] = ((await answer.json()) as Refusal).errors ?? []
    const problems = refusal?.data?.problems?.map(({ message }) => message) ?? []
    return problems.length > 0 ? problems : [refusal?.message ?? failed]
  } catch {
    return [failed]
  }
}
