'use client'

import { Button, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { Answers } from '#intake/answers.ts'
import { isAsked } from '#intake/answers.ts'
import type { Question } from '#intake/form.ts'
import { ask } from '../ask.ts'
import { Extra } from './extra.tsx'
import { words } from './words.ts'

type Props = {
  collection: 'solutions' | 'challenges'
  id: number
  /** What the form asks that no field of the record holds. */
  questions: Question[]
  isAgain: boolean
  language: keyof typeof words
}

/** The button that sends a record in, with the questions that are left. */
export const SubmitRecord = ({ collection, id, questions, isAgain, language }: Props) => {
  const t = words[language]
  const isModified = useFormModified()
  const [answers, setAnswers] = useState<Answers>({})
  const [problems, setProblems] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)

  const submit = async () => {
    setBusy(true)
    const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.length > 0))
    const refused = await ask('/api/submissions/from-record', { collection, id, answers: given }, t.failed)
    setBusy(false)
    if (refused.length === 0) window.location.reload()
    else setProblems(refused)
  }

  return (
    <>
      {questions
        .filter((question) => isAsked(question, answers))
        .map((question) => (
          <Extra
            key={question.name}
            question={question}
            value={answers[question.name]}
            onChange={(answer) => setAnswers((before) => ({ ...before, [question.name]: answer }))}
            language={language}
          />
        ))}
      <Button disabled={isBusy || isModified} margin={false} onClick={() => void submit()}>
        {isAgain ? t.again : t.submit}
      </Button>
      <p role="status">{isModified ? t.saving : ''}</p>
      {problems.length > 0 && (
        <ul role="alert" className="submitting-problems">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </>
  )
}
