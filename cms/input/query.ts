const least: Record<string, number> = { page: 1, limit: 0, depth: 0 }
const most: Record<string, number> = { page: 1_000_000, limit: 10_000, depth: 10 }

/**
 * What is wrong with the parameters of a query, in the words of the one who asked; null when it can be looked at. Payload
 * drops what it cannot read, and a filter that is dropped answers with everything.
 */
export const refusalOfQuery = (query: URLSearchParams): string | null => {
  for (const name of Object.keys(least)) {
    const values = query.getAll(name)
    if (values.some((value) => !isWithin(value, least[name] ?? 0, most[name] ?? 0)) || values.length > 1)
      return `"${name}" is een geheel getal van ${least[name]} tot ${most[name]}.`
  }
  // Payload filters uploads by a field "prefix" that only its cloud storage adds.
  if (query.has('prefix')) return '"prefix" bestaat hier niet.'
  const where = query.get('where')
  if (where !== null && !isObject(where)) return '"where" is een filter, zoals where[title][like]=zorg.'
  return null
}

const isWithin = (value: string, low: number, high: number): boolean =>
  /^\d{1,9}$/.test(value) && Number(value) >= low && Number(value) <= high

const isObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
