import ts from 'typescript'
import { expect, it } from 'vitest'
import { collect, parse, placeOf } from './support/syntax.ts'
import { readCode, type SourceFile } from './support/tree.ts'

it('is read only where it is checked, and by what starts a process', () => {
  expect(readers(readCode())).toEqual([])
})

it.each([
  ['collections/media.ts', 'const dir = process.env.PORTAL_DATA_DIR'],
  ['site/src/data/client.ts', `const { CMS_URL } = globalThis.process['env']`],
  ['cms/log.ts', `import { env } from 'node:process'`],
  ['site/src/pages/index.astro', '---\nconst { env } = process\n---\n<p>{import.meta.env.SECRET}</p>'],
  ['site/src/href.ts', 'const secret = import.meta.env.SECRET'],
])('is found where %s reads it', (path, text) => {
  expect(readers([{ path, text }])).not.toEqual([])
})

it('may be spoken of, and the site may know the path that it was built for', () => {
  const text = '/** usually `process.env` */\nconst base = import.meta.env.BASE_URL'
  expect(readers([{ path: 'site/src/href.ts', text }])).toEqual([])
})

const doors =
  /^(cms\/env\.ts|cms\/migrate\.ts|cms\/seed\/(run|administrator)\.ts|site\/env\.ts|site\/astro\.config\.ts|(scripts|tests)\/.+)$/

const readers = (files: SourceFile[]): string[] =>
  files
    .filter(({ path }) => !doors.test(path))
    .flatMap((file) => collect(parse(file), (node) => (readsEnvironment(node) ? placeOf(node) : null)))

function readsEnvironment(node: ts.Node): boolean {
  if (ts.isImportSpecifier(node)) return node.getText() === 'env' && isProcess(node.parent.parent.parent)
  if (ts.isBindingElement(node)) return node.getText().startsWith('env') && endsInProcess(node.parent.parent)
  const text = node.getText()
  if (ts.isElementAccessExpression(node)) return /\bprocess\[['"`]env['"`]\]$/.test(text)
  if (!ts.isPropertyAccessExpression(node)) return false
  return /\bprocess\??\.env$/.test(text) || /^import\.meta\.env\.(?!BASE_URL$)\w+$/.test(text)
}

const isProcess = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) && /^['"](node:)?process['"]$/.test(node.moduleSpecifier.getText())

const endsInProcess = (node: ts.Node): boolean =>
  ts.isVariableDeclaration(node) && /\bprocess$/.test(node.initializer?.getText() ?? '')
