import { choices } from '../fields/labelled.ts'

/** What can be sent in, each by a form of its kind. */
export const kinds = choices({
  solution: ['oplossing', 'solution'],
  challenge: ['uitdaging', 'challenge'],
  correction: ['verbetering', 'correction'],
  contact: ['contactvraag', 'contact request'],
  introduction: ['vraag om kennis te maken', 'request for an introduction'],
})
