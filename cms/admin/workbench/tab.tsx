import type { DocumentViewServerProps } from 'payload'
import { Gutter } from '@payloadcms/ui'
import { mayMatch } from '#collections/matches/may-match.ts'
import type { Side } from '../../workbench/bench.ts'
import { languageOf } from '../moderation/words.ts'
import { benchAddress } from './address.ts'
import { listSectors } from './list-sectors.ts'
import { words } from './words.ts'
import { Workbench } from './workbench.tsx'

type Props = DocumentViewServerProps & { side: Side }

/** `/admin/collections/{challenges|solutions}/{id}/matchen`: the workbench with that record alone. */
export const WorkbenchTab = async ({ initPageResult: { docID, req }, side }: Props) => {
  const language = languageOf(req.i18n.language)
  const t = words[language]
  const id = Number(docID)
  return (
    // A document has no main landmark of its own.
    <main>
      <Gutter className="workbench workbench-tab">
        {mayMatch(req.user) ? (
          <>
            <p>
              <a href={benchAddress(side, id)}>{t.toBench}</a>
            </p>
            <Workbench
              language={language}
              sectors={await listSectors(req, language)}
              begin={{ from: side, id, isAlone: true }}
            />
          </>
        ) : (
          <p>{t.notForYou}</p>
        )}
      </Gutter>
    </main>
  )
}
