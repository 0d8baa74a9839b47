/** A mail before it is sent: plain paragraphs, of which a line that is an address becomes a link. */
export type Letter = { subject: string; paragraphs: string[] }

/** The mail as text and as the plainest HTML: it is read in every program, aloud too, and asks for nothing from elsewhere. */
export const asMail = ({ subject, paragraphs }: Letter, language: string) => ({
  subject: subject.replace(/\s+/g, ' ').trim(),
  text: `${paragraphs.join('\n\n')}\n`,
  html: [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36em;margin:1em">',
    ...paragraphs.map((one) => `<p>${linked(one)}</p>`),
    '</body></html>',
  ].join('\n'),
})

const linked = (paragraph: string): string =>
  /^https?:\/\/\S+$/.test(paragraph)
    ? `<a href="${escaped(paragraph)}">${escaped(paragraph)}</a>`
    : escaped(paragraph).replaceAll('\n', '<br>')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
