import { posix } from 'node:path'
import ts from 'typescript'
import { collect, parse, placeOf } from './syntax.ts'
import { readOne, type SourceFile } from './tree.ts'

/** What a file asks for: another file (its path from the root) or a package (its name), for its types alone or not. */
export type Import = { from: string; to: string; isPackage: boolean; typeOnly: boolean; place: string }

/** Every import, export-from, dynamic import and worker address of a file, with the aliases of package.json resolved. */
export function importsOf(file: SourceFile): Import[] {
  return collect(parse(file), (node) => {
    const specifier = specifierIn(node)
    if (specifier === null) return null
    const to = resolve(file.path, specifier.text)
    return {
      from: file.path,
      to: to ?? specifier.text,
      isPackage: to === null,
      typeOnly: isTypeOnly(node),
      place: placeOf(specifier),
    }
  })
}

function specifierIn(node: ts.Node): ts.StringLiteral | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal)
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return literal(node.arguments[0])
  if (ts.isNewExpression(node) && node.arguments?.[1]?.getText() === 'import.meta.url') {
    const address = literal(node.arguments[0])
    return address && /\.[cm]?[jt]s$/.test(address.text) ? address : null
  }
  return null
}

const literal = (node: ts.Node | undefined): ts.StringLiteral | null =>
  node && ts.isStringLiteral(node) ? node : null

/** `import type`, `export type … from`, `import('…').Type`, or named types only. */
function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node) || !node.importClause) return false
  const { phaseModifier, name, namedBindings } = node.importClause
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false
  return namedBindings.elements.every((element) => element.isTypeOnly)
}

/** The path of a file of the project, or null for a package. */
function resolve(from: string, specifier: string): string | null {
  if (/^\.\.?\//.test(specifier)) return posix.join(posix.dirname(from), specifier)
  for (const [alias, target] of aliases) {
    const [head = '', tail] = alias.split('*')
    if (tail === undefined ? specifier === alias : specifier.startsWith(head))
      return posix.normalize(target.replace('*', specifier.slice(head.length)))
  }
  return null
}

type Manifest = { imports: Record<string, string> }
const manifest = JSON.parse(readOne('package.json')) as Manifest
// Payload insists on an alias of its own for the configuration; it stands in tsconfig.json.
const aliases = [...Object.entries(manifest.imports), ['@payload-config', './cms/payload.config.ts'] as const]
