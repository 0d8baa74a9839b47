import type { Difference } from '../../moderation/accept-fields.ts'
import { words, type AdminLanguage } from './words.ts'

type Props = {
  differences: Difference[]
  accepts: string[]
  accept: (field: string, isTaken: boolean) => void
  language: AdminLanguage
}

/** What a correction would change, each to be taken over or not. */
export const Differences = ({ differences, accepts, accept, language }: Props) => {
  const t = words[language]
  return (
    <table className="review-differences">
      <thead>
        <tr>
          <th scope="col">{t.takeOver}</th>
          <th scope="col">{t.old}</th>
          <th scope="col">{t.new}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, label, old, new: wanted }) => (
          <tr key={field}>
            <th scope="row">
              <label>
                <input
                  type="checkbox"
                  checked={accepts.includes(field)}
                  onChange={({ target }) => accept(field, target.checked)}
                />{' '}
                {label}
              </label>
            </th>
            <td data-label={t.old}>{old}</td>
            <td data-label={t.new}>{wanted}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
