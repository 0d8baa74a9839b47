/** The records that hold every word of the query; the small collections need no index. */
export const contains = (
  items: readonly { id: number; title: string; summary: string }[],
  query: string,
): Map<number, number> => {
  const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = fold(query).split(/\s+/).filter(Boolean).slice(0, 20)
  const found = items.filter(({ title, summary }) => {
    const text = fold(`${title} ${summary}`)
    return words.every((word) => text.includes(word))
  })
  return new Map(found.map(({ id }, rank) => [id, rank]))
}
