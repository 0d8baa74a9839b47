import { Fragment } from 'react'
import { keyNames, keys, type Action } from './keys.ts'
import { useKeys } from './use-keys.ts'
import { useKeysOn } from './use-keys-on.ts'
import type { BenchWords } from './words.ts'

type Props = { t: BenchWords; act: (action: Action) => void; actions: Action[] }

/** Which key does what, and the box that turns them off: who speaks to a computer presses keys without meaning to. */
export const KeysHelp = ({ t, act, actions }: Props) => {
  const [isOn, turn] = useKeysOn()
  useKeys(isOn, act)
  return (
    <section className="workbench-keys" aria-label={t.keys}>
      <label>
        <input type="checkbox" checked={isOn} onChange={({ target }) => turn(target.checked)} /> {t.keysOn}
      </label>
      {isOn && (
        <ul>
          {actions.map((action) => (
            <li key={action}>
              {keys[action].map((key, nth) => (
                <Fragment key={key}>
                  {nth > 0 && ` ${t.or} `}
                  <kbd>{keyNames[key] ?? key.toUpperCase()}</kbd>
                </Fragment>
              ))}{' '}
              {t.actions[action]}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
