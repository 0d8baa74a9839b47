import { createLocalReq, type BeforeListTableServerProps } from 'payload'
import { coverageOf, isCovered } from '../../matches/coverage.ts'
import { daysSince } from '../days.ts'
import { languageOf, words as waitingWords } from '../moderation/words.ts'
import { words } from './words.ts'

/** Above the list of policy domains: who looks after each, and how long people wait there. */
export const CoverageTable = async ({ i18n, payload, user }: BeforeListTableServerProps) => {
  const req = await createLocalReq({ user }, payload)
  const language = languageOf(i18n.language)
  const t = words[language]
  const rows = await coverageOf(req)
  const waits = (since: string | null) =>
    since === null ? '–' : waitingWords[language].days(daysSince(since, Date.now()))
  return (
    <section className="review" aria-labelledby="coverage-title">
      <h3 id="coverage-title">{t.coverage}</h3>
      <table className="review-differences">
        <thead>
          <tr>
            <th scope="col">{t.domain}</th>
            <th scope="col">{t.people}</th>
            <th scope="col">{t.standIn}</th>
            <th scope="col">{t.openChallenges}</th>
            <th scope="col">{t.longest}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={`/admin/collections/policy-domains/${row.id}`}>{row.name}</a>
              </th>
              <td className={isCovered(row) ? undefined : 'review-refused'} data-label={t.people}>
                {row.people.join(', ') || (row.standIn ? '–' : t.nobody)}
              </td>
              <td data-label={t.standIn}>{row.standIn ?? '–'}</td>
              <td data-label={t.openChallenges}>{row.open}</td>
              <td data-label={t.longest}>{waits(row.oldest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
