import type { News } from '#collections/payload-types.ts'
import type { TextPart } from './content.ts'

type RichText = NonNullable<News['body']>
type Node = { type: string; version: number; [key: string]: unknown }

/** Turns the seed's plain paragraphs, headings and lists into the editor's own format. */
export const richTextOf = (parts: TextPart[]): RichText => ({
  root: { ...element('root', parts.map(nodeOf)), direction: 'ltr', format: '', indent: 0 },
})

const nodeOf = (part: TextPart): Node => {
  if ('h2' in part) return { ...element('heading', [text(part.h2)]), tag: 'h2' }
  if ('p' in part) return { ...element('paragraph', [text(part.p)]), textFormat: 0 }
  const items = part.ul.map((item, index) => ({ ...element('listitem', [text(item)]), value: index + 1 }))
  return { ...element('list', items), listType: 'bullet', start: 1, tag: 'ul' }
}

const element = (type: string, children: Node[]) => ({
  type,
  version: 1,
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  children,
})

const text = (value: string): Node => ({
  type: 'text',
  version: 1,
  text: value,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
})
