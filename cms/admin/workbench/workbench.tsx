'use client'

import type { AdminLanguage } from '../moderation/words.ts'
import { Chosen } from './chosen.tsx'
import { KeysHelp } from './keys-help.tsx'
import { actions } from './keys.ts'
import { RecordList } from './record-list.tsx'
import { Suggestions } from './suggestions-list.tsx'
import { useWorkbench, type Begin } from './use-workbench.ts'
import { words } from './words.ts'

type Props = {
  language: AdminLanguage
  sectors: { slug: string; name: string }[]
  begin: Begin
}

/**
 * On the left what asks, on the right what fits it; every step by button and by key. Beside one record it is alone: nothing
 * on the left.
 */
export const Workbench = ({ language, sectors, begin }: Props) => {
  const t = words[language]
  const workbench = useWorkbench(begin, t)
  const { bench, from, hasFailed, isAlone, message, record, turn } = workbench
  if (hasFailed) return <p role="alert">{t.failed}</p>
  if (!bench) return <p role="status">{t.loading}</p>
  const isReverse = from === 'solution'
  return (
    <>
      {!isAlone && (
        <>
          <p>{isReverse ? t.introReverse : t.intro}</p>
          <label className="workbench-switch">
            <input
              type="checkbox"
              role="switch"
              checked={isReverse}
              onChange={() => turn(isReverse ? 'challenge' : 'solution')}
            />{' '}
            {t.reverse}
          </label>
        </>
      )}
      <KeysHelp
        t={t}
        act={workbench.act}
        actions={isAlone ? actions.filter((one) => one !== 'nextRecord') : actions}
      />
      <p
        role={message.isError ? 'alert' : 'status'}
        className={message.isError ? 'workbench-message review-refused' : 'workbench-message'}
      >
        {message.text}
      </p>
      <div className={isAlone ? undefined : 'workbench-sides'}>
        {!isAlone && <RecordList workbench={workbench} t={t} />}
        <div>
          {record ? (
            <>
              <Chosen workbench={workbench} record={record} matches={bench.matches} sectors={sectors} t={t} />
              <Suggestions workbench={workbench} matches={bench.matches} sectors={sectors} t={t} />
            </>
          ) : (
            <p>{!isAlone && bench.records[from].length === 0 ? t.nothingOpen[from] : t.gone[from]}</p>
          )}
        </div>
      </div>
    </>
  )
}
