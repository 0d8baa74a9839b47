import type { UIFieldServerProps } from 'payload'
import { isOutsider } from '#collections/access/roles.ts'
import type { Kind } from '#collections/checklist/rules.ts'
import { organisationTypedFor } from '../../submissions/typed-organisation.ts'
import { TypingChecklist } from './typing-checklist.tsx'

type Props = UIFieldServerProps & { kind: Kind }

/** Beside the form of a solution or a challenge: what it needs before it is published. */
export const RecordChecklist = async ({ kind, id, req }: Props) => {
  const number = Number(id ?? Number.NaN)
  const isTyped = Number.isInteger(number) && !isOutsider(req.user)
  return (
    <TypingChecklist kind={kind} typed={isTyped ? await organisationTypedFor(req, `${kind}s`, number) : ''} />
  )
}
