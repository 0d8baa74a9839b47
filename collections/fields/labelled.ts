/** A text in the two languages of the admin. */
export type Words = { nl: string; en: string }

/** Writes a text in Dutch and English: `say('Titel', 'Title')`. */
export const say = (nl: string, en: string): Words => ({ nl, en })

/** Whether a label is such a text, and not one of Payload's own. */
export const isInTwoLanguages = (label: unknown): label is Words =>
  typeof label === 'object' && label !== null && 'nl' in label && 'en' in label

/**
 * The label and the help text of a field, in Dutch and English; every field has both (a test keeps it so).
 * @param label the field's name for the editor
 * @param help one sentence that says what to fill in
 * @param admin further settings of the field's place in the form
 */
export const labelled = <Admin extends object>(label: Words, help: Words, admin?: Admin) => ({
  label,
  admin: Object.assign({}, admin, { description: help }),
})

/** The choices of a select, from a value → [Dutch, English] table. */
export const choices = <Value extends string>(table: Record<Value, [nl: string, en: string]>) =>
  (Object.entries(table) as [Value, [string, string]][]).map(([value, [nl, en]]) => ({
    value,
    label: say(nl, en),
  }))

/** How a moment is shown and picked: day and hour as one writes them here. */
export const momentShown = {
  date: {
    pickerAppearance: 'dayAndTime' as const,
    displayFormat: 'd MMMM yyyy HH:mm',
    timeFormat: 'HH:mm',
  },
}

/** What stands in an empty list of words, in place of Payload's "choose a value": there is nothing to choose from. */
export const typeAWord = say('Typ een woord en druk op Enter', 'Type a word and press Enter')
