import { expect, it } from 'vitest'
import { filesWith, readOne, type SourceFile } from './support/tree.ts'

it('stand in the tokens, so that another government changes them in one place', () => {
  expect(colours(filesWith('.ts', '.tsx', '.css', '.astro', '.svg', '.json'))).toEqual([])
})

it('are those of the tokens where a program outside cannot read a token', () => {
  const tokens = readOne('site/src/styles/tokens.css')
  for (const colour of readOne(unreachable.document).match(hex) ?? []) expect(tokens).toContain(colour)
})

it.each(['a { color: #fff }', `<p class={dark ? '#0055CC' : ''} />`, `const red = '#ff000080'`])(
  'are found in %s',
  (text) => {
    expect(colours([{ path: 'site/src/a.css', text }])).toHaveLength(1)
  },
)

it.each(['/* payload #1598 */', '// see #bada55', `<a href="#add">`, `import '#cafe/menu.ts'`, `'&#8220;'`])(
  'are not in %s',
  (text) => {
    expect(colours([{ path: 'site/src/a.ts', text }])).toEqual([])
  },
)

const hex = /(?<![\w&/-])(?<!href="?)#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w/-])/gi
const comment = /\/\*[\s\S]*?\*\/|(?<![:"'])\/\/.*|<!--[\s\S]*?-->/g

const unreachable = {
  /** A browser colours its own bar before it reads a style. */
  document: 'site/src/layouts/Document.astro',
  /** The admin has Payload's tokens. */
  admin: 'cms/app/(payload)/custom.css',
}
const drawings = /^(site\/src\/styles\/tokens\.css|cms\/seed\/draw\.ts|public\/[^/]+\.svg|tests\/.+)$/

const colours = (files: SourceFile[]): string[] =>
  files
    .filter(({ path }) => !drawings.test(path) && !Object.values(unreachable).includes(path))
    .flatMap(({ path, text }) =>
      (text.replace(comment, '').match(hex) ?? []).map((colour) => `${path} ${colour}`),
    )
