import { say } from './labelled.ts'

/** Groups of the admin's navigation, so that every collection says the same. */
export const groups = {
  matching: say('Matching', 'Matching'),
  people: say('Wie doet mee', 'Who takes part'),
  editorial: say('Redactie', 'Editorial'),
  settings: say('Instellingen', 'Settings'),
}
