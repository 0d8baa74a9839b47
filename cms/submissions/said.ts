import type { LabelFunction, PayloadRequest } from 'payload'

/** A label of the configuration in the language of who reads; empty when it is none. */
export const said = (label: unknown, { i18n }: Pick<PayloadRequest, 'i18n'>): string => {
  if (typeof label === 'string') return label
  // The names of columns are functions: see plugins/say-column-names.ts.
  if (typeof label === 'function') return said((label as LabelFunction)({ i18n, t: i18n.t }), { i18n })
  if (typeof label !== 'object' || label === null) return ''
  const words = new Map<string, unknown>(Object.entries(label))
  const word = words.get(i18n.language) ?? words.get('nl')
  return typeof word === 'string' ? word : ''
}
