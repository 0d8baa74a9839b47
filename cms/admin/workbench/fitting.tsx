import type { Fitting } from './fitting-words.ts'
import type { BenchWords } from './words.ts'

type Props = { fitting: Fitting; t: BenchWords }

/** By which words it fits: those that tell it, and the others for who asks. */
export const FittingWords = ({ fitting: { telling, others }, t }: Props) =>
  telling.length > 0 && (
    <div className="workbench-fitting">
      <p>{t.fitsOn(telling.join(', '))}</p>
      {others.length > 0 && (
        <details>
          <summary>{t.fitsLess(others.length)}</summary>
          <p>{others.join(', ')}</p>
        </details>
      )}
    </div>
  )
