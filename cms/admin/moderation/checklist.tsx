import type { Item } from '#collections/checklist/checklist.ts'
import { words, type AdminLanguage } from './words.ts'

/** What a record needs, green and red; said in words as well as in colour. */
export const Checklist = ({ items, language }: { items: Item[]; language: AdminLanguage }) => (
  <ul className="checklist">
    {items.map(({ name, label, isMet }) => (
      <li key={name} className={isMet ? 'checklist-met' : 'checklist-unmet'}>
        {label[language]} <span>({isMet ? words[language].met : words[language].unmet})</span>
      </li>
    ))}
  </ul>
)
