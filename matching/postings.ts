/** Where a document stands in a list that is in ascending order; -1 when it does not. */
export function placeOf(document: number, documents: ArrayLike<number>): number {
  let low = 0
  let high = documents.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((documents[middle] ?? 0) < document) low = middle + 1
    else high = middle
  }
  return documents[low] === document ? low : -1
}

/** Adds to the list under a key; makes the list when it is the first. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
