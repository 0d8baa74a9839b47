import type { Field, LabelFunction, Plugin } from 'payload'
import { isInTwoLanguages } from '#collections/fields/labelled.ts'

/**
 * Payload reads the name of a column aloud as it stands in the configuration: "Sort by [object Object]" (SortColumn of
 * @payloadcms/ui 3.90). A name that is a function is asked for in the language of the reader before it gets there, so here
 * each becomes one. Can go when SortColumn translates its label.
 */
export const sayColumnNames: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    fields: collection.fields.map(withSaidLabel),
  })),
})

const withSaidLabel = (field: Field): Field => {
  const isAround = field.type === 'group' || field.type === 'collapsible'
  const inside = isAround ? { fields: field.fields.map(withSaidLabel) } : {}
  if (!('label' in field) || !isInTwoLanguages(field.label)) return { ...field, ...inside }
  const { label } = field
  const said: LabelFunction = ({ i18n }) => (i18n.language === 'en' ? label.en : label.nl)
  return { ...field, ...inside, label: said } as Field
}
