/** A filter as the lists of the admin write it: field, operator, value. */
type Condition = readonly [
  field: string,
  operator: 'equals' | 'in' | 'exists' | 'less_than_equal',
  value: string | number,
]

/** The path of a list of the admin with filters on, which its reader can see and change; oldest first. */
export const adminList = (
  collection: string,
  conditions: readonly Condition[],
  sort = 'createdAt',
): string => {
  const filters = conditions.map(
    ([field, operator, value], nth) => `where[or][0][and][${nth}][${field}][${operator}]=${value}`,
  )
  return `/admin/collections/${collection}?${[...filters, `sort=${sort}`].join('&')}`
}
