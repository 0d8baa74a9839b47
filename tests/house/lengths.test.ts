import { expect, it } from 'vitest'
import { Challenges } from '#collections/challenges/index.ts'
import { Solutions } from '#collections/solutions/index.ts'
import { fieldLengths } from '#intake/form.ts'

type Named = { name?: string; maxLength?: number; fields?: Named[] }

const find = (fields: readonly unknown[], [name, ...rest]: string[]): Named | null => {
  const field = (fields as Named[]).find((one) => one.name === name) ?? null
  return field && rest.length > 0 ? find(field.fields ?? [], rest) : field
}

it.each(Object.entries(fieldLengths))(
  'an answer that fills %s is as long as its field at most',
  (path, length) => {
    const found = [Solutions, Challenges].flatMap(({ fields }) => find(fields, path.split('.')) ?? [])
    expect(found.length).toBeGreaterThan(0)
    for (const { maxLength } of found) expect(maxLength).toBe(length)
  },
)
