import type { Introduction } from '#collections/payload-types.ts'
import type { MatchWords } from './words.ts'

type Props = {
  /** How each side is called. */
  demand: string
  supply: string
  answers: Pick<Introduction, 'demandAnswer' | 'supplyAnswer'>
  refusal: string | null
  t: MatchWords
}

/** What both sides of a match answered so far. */
export const AnswersList = ({ demand, supply, answers, refusal, t }: Props) => (
  <ul>
    <li>
      {t.demand} ({demand}): {t.answers[answers.demandAnswer]}
    </li>
    <li>
      {t.supply} ({supply}): {t.answers[answers.supplyAnswer]}
    </li>
    {refusal && <li>{refusal}</li>}
  </ul>
)
