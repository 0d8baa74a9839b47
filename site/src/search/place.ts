/**
 * Where someone was on the page when they opened an answer. After "back" a browser looks for that place before the answers
 * are there; once they are, it is found here: a number in the memory of this tab.
 */
const keyOf = (): string => `plaats:${location.pathname}`

/** @returns goes there, once, on a page that someone came back to and did not move on since */
export const rememberPlace = (): (() => void) => {
  let top = cameBack() ? read() : null
  const stay = (): void => {
    top = null
  }
  for (const moved of ['wheel', 'pointerdown', 'keydown'])
    window.addEventListener(moved, stay, { once: true, passive: true })
  window.addEventListener('pagehide', () => write(window.scrollY))
  return () => {
    if (top !== null) window.scrollTo({ top, behavior: 'instant' })
    stay()
  }
}

const cameBack = (): boolean => {
  const [visit] = performance.getEntriesByType('navigation')
  return visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward'
}

const read = (): number | null => {
  try {
    const kept = sessionStorage.getItem(keyOf())
    return kept === null ? null : Number(kept) || 0
  } catch {
    return null
  }
}

const write = (top: number): void => {
  try {
    sessionStorage.setItem(keyOf(), String(Math.round(top)))
  } catch {
    // Refused: the page begins at its top.
  }
}
