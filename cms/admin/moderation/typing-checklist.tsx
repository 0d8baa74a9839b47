'use client'

import { useAllFormFields, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { checklistOf, withTypedOrganisation } from '#collections/checklist/checklist.ts'
import type { Kind } from '#collections/checklist/rules.ts'
import { Checklist } from './checklist.tsx'
import { languageOf, words } from './words.ts'

/** What a record needs before it is published, as it is being typed; `typed` is the organisation that its submitter named. */
export const TypingChecklist = ({ kind, typed }: { kind: Kind; typed: string }) => {
  const [fields] = useAllFormFields()
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const items = withTypedOrganisation(checklistOf(kind, reduceFieldsToValues(fields, true)), typed)
  const isUnlinked = typed !== '' && items.some(({ name, isMet }) => name === 'organisation' && !isMet)
  return (
    <section className="record-checklist" aria-label={words[language].checklist}>
      <h3>{words[language].checklist}</h3>
      <Checklist items={items} language={language} />
      {isUnlinked && <p>{words[language].typedOnForm(typed)}</p>}
    </section>
  )
}
