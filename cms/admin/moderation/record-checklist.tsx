'use client'

import { useAllFormFields, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { checklistOf } from '#collections/checklist/checklist.ts'
import type { Kind } from '#collections/checklist/rules.ts'
import { Checklist } from './checklist.tsx'
import { languageOf, words } from './words.ts'

/** Beside the form of a solution or a challenge: what it needs before it is published, as it is being typed. */
export const RecordChecklist = ({ kind }: { kind: Kind }) => {
  const [fields] = useAllFormFields()
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  return (
    <section className="record-checklist" aria-label={words[language].checklist}>
      <h3>{words[language].checklist}</h3>
      <Checklist items={checklistOf(kind, reduceFieldsToValues(fields, true))} language={language} />
    </section>
  )
}
