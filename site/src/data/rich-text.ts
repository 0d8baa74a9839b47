/**
 * Makes HTML of what editors write. Knows exactly the elements that the editor offers (`collections/fields/rich-text.ts`);
 * everything else loses its mark-up and keeps its text. Every text and every attribute is escaped.
 */
type Node = {
  type?: unknown
  children?: unknown
  text?: unknown
  format?: unknown
  tag?: unknown
  listType?: unknown
  fields?: unknown
}

/** The address of a record that an editor links to, or null when it is not public. */
export type AddressOf = (collection: string, id: unknown) => string | null

/** What the editor stores, as HTML; an empty string for nothing. */
export const richTextToHtml = (value: unknown, addressOf: AddressOf): string => {
  const root = isNode(value) && 'root' in value ? value.root : null
  return isNode(root) ? inner(root, addressOf) : ''
}

/** Text as it may stand between tags and in attributes. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const isNode = (value: unknown): value is Node & Record<string, unknown> =>
  typeof value === 'object' && value !== null

const inner = (node: Node, addressOf: AddressOf): string =>
  Array.isArray(node.children)
    ? node.children
        .filter(isNode)
        .map((child) => render(child, addressOf))
        .join('')
    : ''

const render = (node: Node, addressOf: AddressOf): string => {
  const content = () => inner(node, addressOf)
  switch (node.type) {
    case 'text':
      return formatted(escapeHtml(typeof node.text === 'string' ? node.text : ''), Number(node.format) || 0)
    case 'linebreak':
      return '<br>'
    case 'paragraph':
      return Array.isArray(node.children) && node.children.length > 0 ? `<p>${content()}</p>` : ''
    case 'heading': {
      const tag = node.tag === 'h3' ? 'h3' : 'h2'
      return `<${tag}>${content()}</${tag}>`
    }
    case 'list': {
      const tag = node.listType === 'number' ? 'ol' : 'ul'
      return `<${tag}>${content()}</${tag}>`
    }
    case 'listitem':
      return `<li>${content()}</li>`
    case 'link':
    case 'autolink':
      return link(node, content(), addressOf)
    default:
      return content()
  }
}

/** Lexical's bit mask: 1 bold, 2 italic. */
const formatted = (text: string, format: number): string => {
  const italic = format & 2 ? `<em>${text}</em>` : text
  return format & 1 ? `<strong>${italic}</strong>` : italic
}

const link = (node: Node, content: string, addressOf: AddressOf): string => {
  const fields = isNode(node.fields) ? node.fields : {}
  const address =
    fields.linkType === 'internal'
      ? internal(fields.doc, addressOf)
      : typeof fields.url === 'string'
        ? fields.url.trim()
        : null
  if (!address || !/^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(address)) return content
  return `<a href="${escapeHtml(address)}">${content}</a>`
}

const internal = (doc: unknown, addressOf: AddressOf): string | null =>
  isNode(doc) && typeof doc.relationTo === 'string' ? addressOf(doc.relationTo, doc.value) : null
