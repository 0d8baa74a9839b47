import type { AdminViewServerProps } from 'payload'
import { CollectionCards } from '@payloadcms/next/rsc'
import { Gutter } from '@payloadcms/ui'
import { askerOf } from '../../waiting/asker.ts'
import { languageOf } from '../moderation/words.ts'
import { WaitingSection } from './waiting-section.tsx'

/**
 * The first page of the admin: what waits for whoever looks, and the way to the collections. In the place of Payload's own
 * (3.90), which has no main landmark and no heading of the first level, and whose only control, a menu to move its one
 * widget about, has no name to a screen reader.
 */
export const Dashboard = ({ initPageResult }: AdminViewServerProps) => {
  const { cookies, locale, permissions, req } = initPageResult
  const asker = askerOf(req, languageOf(req.i18n.language), Date.now())
  return (
    <main>
      <Gutter className="dashboard">
        {asker && <WaitingSection asker={asker} />}
        <CollectionCards
          cookies={cookies}
          locale={locale}
          permissions={permissions}
          req={req}
          user={req.user}
          widgetSlug="collections"
        />
      </Gutter>
    </main>
  )
}
