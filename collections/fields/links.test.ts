import { expect, it } from 'vitest'
import { isAddress } from './links.ts'

it.each([
  '/',
  '/oplossingen',
  '/oplossingen?sector=zorg#lijst',
  'https://www.voorbeeld.example',
  'mailto:a@b.example',
])('takes %s for an address', (value) => expect(isAddress(value)).toBe(true))

it.each([
  '',
  'oplossingen',
  '//kwaad.example',
  '/\\kwaad.example',
  '/\t/kwaad.example',
  'javascript:alert(1)',
  'data:x',
])('does not take %j for an address', (value) => expect(isAddress(value)).toBe(false))
