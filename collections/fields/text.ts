import type { TextareaField, TextField } from 'payload'
import { labelled, type Words } from './labelled.ts'

type Options = {
  required?: boolean
  maxLength?: number
  localized?: boolean
  rows?: number
  defaultValue?: string
}

/** A line of text with its label and help. */
export const line = (
  name: string,
  label: Words,
  help: Words,
  { rows: _, ...options }: Options = {},
): TextField => ({
  name,
  type: 'text',
  maxLength: 160,
  ...options,
  ...labelled(label, help),
})

/** Several lines of plain text; an empty line starts a paragraph. */
export const paragraphs = (
  name: string,
  label: Words,
  help: Words,
  { rows, ...options }: Options = {},
): TextareaField => ({
  name,
  type: 'textarea',
  maxLength: 10_000,
  ...options,
  ...labelled(label, help, { rows: rows ?? 6 }),
})
