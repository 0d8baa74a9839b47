/** The same list with one choice let go; begins at the first page again. */
export const without = (params: URLSearchParams, name: string, value?: string): string => {
  const next = new URLSearchParams(
    [...params].filter(([key, chosen]) => key !== name || (value !== undefined && chosen !== value)),
  )
  next.delete('pagina')
  return queryOf(next)
}

/** Another page of the same list. */
export const atPage = (params: URLSearchParams, page: number): string => {
  const next = new URLSearchParams(params)
  if (page > 1) next.set('pagina', String(page))
  else next.delete('pagina')
  return queryOf(next)
}

/** The numbers that a pagination shows: first, last, around the current one; `null` stands for a gap. */
export const pageNumbers = (page: number, pages: number): (number | null)[] => {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 1,
  )
  return near.flatMap((number, index) =>
    index > 0 && number - (near[index - 1] ?? 0) > 1 ? [null, number] : [number],
  )
}

const queryOf = (params: URLSearchParams): string => {
  const query = new URLSearchParams([...params].filter(([, value]) => value !== '')).toString()
  return query && `?${query}`
}
