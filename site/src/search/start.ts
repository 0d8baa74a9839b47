/** Finds the matcher's form on this page, with the place for its answers, and takes it over. */
import { takeOver } from './match-box.ts'

const form = document.querySelector<HTMLFormElement>('form[data-match-form]')
const place = document.querySelector<HTMLElement>('[data-match-results]')
if (form && place) takeOver(form, place)
