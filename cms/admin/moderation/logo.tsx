import { words, type AdminLanguage } from './words.ts'

export type OfferedLogo = {
  name: string
  url: string
  organisation: string | null
  now: { url: string; alt: string } | null
}
type Props = {
  logo: OfferedLogo
  isTaken: boolean
  take: (isTaken: boolean) => void
  language: AdminLanguage
}

/** The logo that came along: whose it becomes, or beside the one that is there, to choose. */
export const LogoChoice = ({ logo: { name, url, organisation, now }, isTaken, take, language }: Props) => {
  const t = words[language]
  return (
    <section aria-label={t.logo}>
      <h3>{t.logo}</h3>
      <div className="review-logos">
        {now && (
          <figure>
            <img src={now.url} alt={now.alt} />
            <figcaption>{t.old}</figcaption>
          </figure>
        )}
        <figure>
          <img src={url} alt={name} />
          <figcaption>{t.new}</figcaption>
        </figure>
      </div>
      {organisation !== null && now ? (
        <label>
          <input type="checkbox" checked={isTaken} onChange={({ target }) => take(target.checked)} />{' '}
          {t.logoReplaces(organisation)}
        </label>
      ) : (
        <p>{organisation === null ? t.logoOfNobody(name) : t.logoBecomes(name, organisation)}</p>
      )}
    </section>
  )
}
