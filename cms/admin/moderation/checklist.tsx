import { isRed, type Item } from '#collections/checklist/checklist.ts'
import { words, type AdminLanguage } from './words.ts'

/** What a record needs, green and red, and what may stay open; said in words as well as in colour. */
export const Checklist = ({ items, language }: { items: Item[]; language: AdminLanguage }) => (
  <ul className="checklist">
    {items.map((item) => {
      const how = item.isMet ? 'met' : isRed(item) ? 'unmet' : 'open'
      return (
        <li key={item.name} className={`checklist-${how}`}>
          {item.label[language]} <span>({words[language].checked[how]})</span>
        </li>
      )
    })}
  </ul>
)
