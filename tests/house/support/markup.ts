import astro from 'eslint-plugin-astro'
import { Linter } from 'eslint'
import type { SourceFile } from './tree.ts'

/** Something that markup may not hold: a selector of ESLint's, and what is wrong with it. */
export type Forbidden = { selector: string; message: string }

/** Complaints about markup: where something stands that is forbidden. */
export function search(files: SourceFile[], forbidden: Forbidden[]): string[] {
  const config = [
    ...astro.configs['flat/base'],
    { files: ['**/*.astro'], rules: { 'no-restricted-syntax': ['error', ...forbidden] } },
  ] as Linter.Config[]
  return files.flatMap(({ path, text }) =>
    linter.verify(text, config, { filename: path }).map(({ line, message }) => `${path}:${line} ${message}`),
  )
}

const linter = new Linter({ configType: 'flat' })
