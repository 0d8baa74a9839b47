import { describe, expect, it } from 'vitest'
import { richTextToHtml } from './rich-text.ts'

const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
const html = (...children: unknown[]): string =>
  richTextToHtml({ root: { children } }, (collection, id) =>
    collection === 'news' && id === 7 ? '/nieuws/zeven' : null,
  )

describe('rich text', () => {
  it('becomes the elements that the editor offers', () => {
    expect(html({ type: 'heading', tag: 'h2', children: [text('Kop')] })).toBe('<h2>Kop</h2>')
    expect(html({ type: 'paragraph', children: [text('vet', 1), text(' en '), text('schuin', 2)] })).toBe(
      '<p><strong>vet</strong> en <em>schuin</em></p>',
    )
    expect(
      html({ type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('een')] }] }),
    ).toBe('<ol><li>een</li></ol>')
  })

  it('escapes every text', () => {
    expect(html({ type: 'paragraph', children: [text('<script>alert("1")</script>')] })).not.toContain(
      '<script',
    )
  })

  it('gives no link to an address that could run a script', () => {
    for (const url of [
      'javascript:alert(1)',
      ' JAVASCRIPT:x',
      'data:text/html,x',
      '//elders.example',
      'vbscript:x',
    ])
      expect(html({ type: 'link', fields: { url }, children: [text('klik')] })).toBe('klik')
  })

  it('keeps quotes in an address inside the attribute', () => {
    expect(
      html({ type: 'link', fields: { url: 'https://x.example/"onmouseover="y' }, children: [text('k')] }),
    ).toBe('<a href="https://x.example/&#34;onmouseover=&#34;y">k</a>')
  })

  it('links to a record by its own address, and drops the link when it is not public', () => {
    const link = (value: number) =>
      html({
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo: 'news', value } },
        children: [text('k')],
      })
    expect(link(7)).toBe('<a href="/nieuws/zeven">k</a>')
    expect(link(8)).toBe('k')
  })

  it('keeps the text of what it does not know', () => {
    expect(html({ type: 'iframe', children: [text('tekst')] })).toBe('tekst')
    expect(richTextToHtml(null, () => null)).toBe('')
  })
})
