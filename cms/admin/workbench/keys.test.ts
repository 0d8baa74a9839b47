import { describe, expect, it } from 'vitest'
import { actionOf } from './keys.ts'

const pressed = {
  key: 'v',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isTyping: false,
}

describe('a key of the workbench', () => {
  it.each([
    ['j', 'next'],
    ['ArrowDown', 'next'],
    ['k', 'previous'],
    ['ArrowUp', 'previous'],
    ['v', 'propose'],
    ['V', 'propose'],
    ['a', 'decline'],
    ['o', 'open'],
    ['n', 'nextRecord'],
    ['x', null],
    ['Enter', null],
  ] as const)('%s does %s', (key, action) => {
    expect(actionOf({ ...pressed, key })).toBe(action)
  })

  it.each([{ isTyping: true }, { ctrlKey: true }, { metaKey: true }, { altKey: true }])(
    'does nothing with %o',
    (more) => {
      expect(actionOf({ ...pressed, ...more })).toBeNull()
    },
  )

  it('that is held down goes on through the list, and decides nothing twice', () => {
    expect(actionOf({ ...pressed, key: 'j', repeat: true })).toBe('next')
    expect(actionOf({ ...pressed, key: 'v', repeat: true })).toBeNull()
    expect(actionOf({ ...pressed, key: 'n', repeat: true })).toBeNull()
  })
})
