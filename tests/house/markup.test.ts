import { describe, expect, it } from 'vitest'
import { search, type Forbidden } from './support/markup.ts'
import { filesWith } from './support/tree.ts'

const element = (name: string) => `JSXOpeningElement[name.name='${name}']`
const data = ':has(JSXAttribute[name.name="type"] > Literal[value="application/ld+json"])'

// The content security policy has no 'unsafe-inline': what is written here would not work on the page.
const inline: Forbidden[] = [
  { selector: element('style'), message: 'a style element' },
  { selector: `JSXAttribute[name.name='style']`, message: 'a style attribute' },
  { selector: `JSXAttribute[name.namespace.name='define']`, message: 'variables that become inline' },
  { selector: `JSXAttribute[name.name=/^on[a-z]+$/i]`, message: 'an event attribute' },
  // Astro bundles a script without attributes and leaves every other one in the page.
  { selector: `${element('script')}[attributes.length>0]:not(${data})`, message: 'a script in the page' },
]

describe('markup', () => {
  it('holds no style and no script of its own', () => {
    expect(search(filesWith('.astro'), inline)).toEqual([])
  })

  it.each([
    '<style>p { color: red }</style>',
    '<p style="color: red" />',
    '<p style={`color: ${colour}`} />',
    '<button onclick="go()" />',
    '<script is:inline>go()</script>',
    '<script type="module">go()</script>',
    '<script define:vars={{ a: 1 }}>go()</script>',
  ])('is caught with %s', (text) => {
    expect(search([{ path: 'a.astro', text }], inline)).not.toEqual([])
  })

  it.each([
    `<script>\n  import '#site/search/start.ts'\n</script>`,
    '<script is:inline type="application/ld+json" set:html={data} />',
    '<p class="style" />',
  ])('may hold %s', (text) => {
    expect(search([{ path: 'a.astro', text }], inline)).toEqual([])
  })
})
