import type { Question } from '#intake/form.ts'
import { words } from './words.ts'

type Props = {
  question: Question
  value: string | string[] | undefined
  onChange: (answer: string | string[]) => void
  language: keyof typeof words
}

/** One question of the form, asked beside a record. */
export const Extra = ({ question, value, onChange, language }: Props) => {
  const { name, label, help, options, required, type } = question
  const t = words[language]
  const id = `extra-${name}`
  const asked = required ? `${label} (${t.required})` : label
  const common = { id, 'aria-describedby': help ? `${id}-help` : undefined }
  const text = typeof value === 'string' ? value : ''
  const chosen = Array.isArray(value) ? value : []
  if (type === 'checkboxes')
    return (
      <fieldset className="submitting-extra">
        <legend>{asked}</legend>
        {help && <small>{help}</small>}
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={({ target }) =>
                onChange(
                  target.checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value),
                )
              }
            />{' '}
            {option.label}
          </label>
        ))}
      </fieldset>
    )
  return (
    <div className="submitting-extra">
      <label htmlFor={id}>{asked}</label>
      {help && <small id={`${id}-help`}>{help}</small>}
      {type === 'select' ? (
        <select {...common} value={text} onChange={({ target }) => onChange(target.value)}>
          <option value="">{t.choose}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : type === 'textarea' ? (
        <textarea {...common} rows={3} value={text} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...common} type={type} value={text} onChange={({ target }) => onChange(target.value)} />
      )}
    </div>
  )
}
