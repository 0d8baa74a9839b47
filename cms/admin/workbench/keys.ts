/** What a key does on the workbench. */
export const keys = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  propose: ['v'],
  decline: ['a'],
  open: ['o'],
  nextRecord: ['n'],
} as const
export type Action = keyof typeof keys
/** In the order in which they are shown. */
export const actions = Object.keys(keys) as Action[]

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'> & {
  isTyping: boolean
}

/**
 * What a key that was pressed asks for; null when it is typed text, a shortcut of the browser, or a decision that would be
 * repeated by a finger that rests on a key.
 */
export const actionOf = ({ key, ctrlKey, metaKey, altKey, repeat, isTyping }: Pressed): Action | null => {
  if (isTyping || ctrlKey || metaKey || altKey) return null
  const pressed = key.length === 1 ? key.toLowerCase() : key
  const action = actions.find((one) => keys[one].some((name) => name === pressed)) ?? null
  return repeat && action !== 'next' && action !== 'previous' ? null : action
}

/** How a key is called on the screen. */
export const keyNames: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑' }
