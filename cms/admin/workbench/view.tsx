import type { AdminViewServerProps } from 'payload'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import { mayMatch } from '#collections/matches/may-match.ts'
import { languageOf } from '../moderation/words.ts'
import { benchAddress } from './address.ts'
import { listSectors } from './list-sectors.ts'
import { Workbench as WorkbenchOf } from './workbench.tsx'
import { words } from './words.ts'

/** `/admin/matchen`: the workbench, within the admin. `?uitdaging=` or `?oplossing=` say with which record it opens. */
export const Workbench = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const begin = beginOf(searchParams)
  // Payload lets anyone open a view that is not its own.
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(benchAddress(begin.from, begin.id))}`)
  const language = languageOf(i18n.language)
  const t = words[language]
  const allowed = mayMatch(user)
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      // React may not write to what it was given.
      visibleEntities={{ ...visibleEntities }}
    >
      <SetStepNav nav={[{ label: t.title }]} />
      {/* The template has no main landmark of its own. */}
      <main>
        <Gutter className="workbench">
          <h1>{t.title}</h1>
          {allowed ? (
            <WorkbenchOf language={language} sectors={await listSectors(req, language)} begin={begin} />
          ) : (
            <p>{t.notForYou}</p>
          )}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}

const beginOf = (query: AdminViewServerProps['searchParams']) => {
  const solution = numberOf(query?.oplossing)
  return solution === null
    ? { from: 'challenge' as const, id: numberOf(query?.uitdaging), isAlone: false }
    : { from: 'solution' as const, id: solution, isAlone: false }
}

const numberOf = (value: unknown): number | null =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : null
