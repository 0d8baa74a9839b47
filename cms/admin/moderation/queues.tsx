import type { BeforeListTableServerProps, Where } from 'payload'
import { Fragment } from 'react'
import { partyOf } from '#collections/access/roles.ts'
import { waitingStates } from '#collections/submissions/transitions.ts'
import { siteLink } from '../../mails/addresses.ts'
import { languageOf, words } from './words.ts'

const waiting: Where = { state: { in: [...waitingStates] } }

/**
 * Above the list of submissions: the queues, each with how many wait in it, and for staff the forms. There is no other way in:
 * what came by mail or telephone has to be asked, checked and answered like the rest.
 */
export const Queues = async ({ i18n, payload, user }: BeforeListTableServerProps) => {
  const language = languageOf(i18n.language)
  const { queues, forms, onBehalf, onBehalfHelp } = words[language]
  const isStaff = partyOf(user) !== 'federation'
  const lists: { label: string; where: Where; query: string }[] = [
    {
      label: queues.waiting,
      where: waiting,
      query: 'where[or][0][and][0][state][in]=submitted,in-review&sort=createdAt',
    },
    {
      label: queues.mine,
      where: { assignedTo: { equals: user?.id }, ...waiting },
      query: `where[or][0][and][0][assignedTo][equals]=${String(user?.id)}&where[or][0][and][1][state][in]=submitted,in-review&sort=createdAt`,
    },
    {
      label: queues.asked,
      where: { state: { equals: 'changes-requested' } },
      query: 'where[or][0][and][0][state][equals]=changes-requested&sort=createdAt',
    },
    { label: queues.all, where: {}, query: 'sort=-createdAt' },
  ]
  // Who handles what is staff's to know.
  const shown = isStaff ? lists : lists.filter(({ label }) => label !== queues.mine)
  const counts = await Promise.all(
    shown.map(async ({ where }) =>
      payload.count({ collection: 'submissions', where, overrideAccess: false, user }),
    ),
  )
  return (
    <>
      <nav className="queues" aria-label={words[language].review}>
        {shown.map(({ label, query }, nth) => (
          <a key={label} href={`/admin/collections/submissions?${query}`}>
            {label} ({counts[nth]?.totalDocs ?? 0})
          </a>
        ))}
      </nav>
      {isStaff && (
        <p className="on-behalf">
          {onBehalf}{' '}
          {Object.entries(forms).map(([path, label], nth) => (
            <Fragment key={path}>
              {nth > 0 && ', '}
              <a href={siteLink(language, `/indienen/${path}`)} target="_blank" rel="noreferrer">
                {label}
              </a>
            </Fragment>
          ))}
          . {onBehalfHelp}
        </p>
      )}
    </>
  )
}
