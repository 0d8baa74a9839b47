/** Every migration, in order; written by `npm run migration`. */
import * as m20261124_004757_initial from './20261124_004757_initial.ts'
import * as m20261124_125531_concepts_and_stop_words from './20261124_125531_concepts_and_stop_words.ts'
import * as m20261124_130355_learned_words from './20261124_130355_learned_words.ts'
import * as m20261124_152035_submissions_and_forms from './20261124_152035_submissions_and_forms.ts'
import * as m20261124_154506_mails from './20261124_154506_mails.ts'
import * as m20261124_180653_federation_accounts from './20261124_180653_federation_accounts.ts'
import * as m20261124_191705_bringing_together from './20261124_191705_bringing_together.ts'
import * as m20261124_200100_still_valid from './20261124_200100_still_valid.ts'
import * as m20261124_223446_asking_for_introductions from './20261124_223446_asking_for_introductions.ts'
import * as m20261128_001000_clear_machine_reasons from './20261128_001000_clear_machine_reasons.ts'

export const migrations = [
  { up: m20261124_004757_initial.up, down: m20261124_004757_initial.down, name: '20261124_004757_initial' },
  { up: m20261124_125531_concepts_and_stop_words.up, down: m20261124_125531_concepts_and_stop_words.down, name: '20261124_125531_concepts_and_stop_words' },
  { up: m20261124_130355_learned_words.up, down: m20261124_130355_learned_words.down, name: '20261124_130355_learned_words' },
  { up: m20261124_152035_submissions_and_forms.up, down: m20261124_152035_submissions_and_forms.down, name: '20261124_152035_submissions_and_forms' },
  { up: m20261124_154506_mails.up, down: m20261124_154506_mails.down, name: '20261124_154506_mails' },
  { up: m20261124_180653_federation_accounts.up, down: m20261124_180653_federation_accounts.down, name: '20261124_180653_federation_accounts' },
  { up: m20261124_191705_bringing_together.up, down: m20261124_191705_bringing_together.down, name: '20261124_191705_bringing_together' },
  { up: m20261124_200100_still_valid.up, down: m20261124_200100_still_valid.down, name: '20261124_200100_still_valid' },
  { up: m20261124_223446_asking_for_introductions.up, down: m20261124_223446_asking_for_introductions.down, name: '20261124_223446_asking_for_introductions' },
  { up: m20261128_001000_clear_machine_reasons.up, down: m20261128_001000_clear_machine_reasons.down, name: '20261128_001000_clear_machine_reasons' },
]
