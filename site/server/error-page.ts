import { plainAnswer, type Answer } from './answer.ts'
import type { HeaderList } from './cache-directives.ts'

export type ErrorStatus = keyof typeof messages

/** A page in plain Dutch for what never gets as far as Astro. Takes the path of home for its link. */
export function errorPage(status: ErrorStatus, home: string, headers: HeaderList, about?: 'file'): Answer {
  const [title, text] = about === 'file' ? tooLargeFile : messages[status]
  const page = `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="${home}">Naar de startpagina</a></p></main></body>
</html>
`
  const own: HeaderList = [
    ['content-type', 'text/html; charset=utf-8'],
    ['cache-control', 'no-store'],
  ]
  return plainAnswer({ status, headers: [...own, ...headers], body: Buffer.from(page) })
}

const messages = {
  400: ['Dit adres klopt niet', 'Kijk na of je het adres helemaal hebt overgenomen.'],
  403: ['Dit formulier kwam van een andere site', 'Open het formulier op deze site en verstuur het opnieuw.'],
  404: [
    'Deze pagina bestaat niet',
    'Kijk na of je het adres juist hebt overgenomen, of begin op de startpagina.',
  ],
  405: ['Dat kan hier niet', 'Deze pagina kun je bekijken, maar niet op die manier gebruiken.'],
  413: [
    'Wat je verstuurt, is te groot',
    'Je mag hoogstens 1 MB versturen. Maak je tekst of bestand kleiner en probeer het opnieuw.',
  ],
  414: ['Dit adres is te lang', 'Kort je zoekopdracht in en probeer het opnieuw.'],
  503: ['Even niet beschikbaar', 'Er ging iets mis bij ons. Probeer het over een minuut opnieuw.'],
} as const

const tooLargeFile = [
  'Je bestand is te groot',
  'Een bestand mag hoogstens 10 MB zijn. Ga terug met de knop van je browser: wat je typte, staat er nog. Kies dan een kleiner bestand. (Files may be 10 MB at most: go back, your text is still there.)',
] as const
