/** Where people send something in: what they see there is theirs alone, and a file may come along. */
export const isSubmissionPath = (path: string): boolean => /^(\/[a-z]{2})?\/indienen\/./.test(path)

/** A page that is opened with an unguessable token in its address. */
export const isTokenPath = (path: string): boolean => token.test(path)

/** The path of an address as it may stand in a log: without query, and without the token that opens a submission. */
export const loggedPath = (url: string): string =>
  url
    .replace(/[?#].*/s, '')
    .replace(token, '$<page>/…')
    .slice(0, 500)

/** Also when someone wrote the address another way: what follows the word is never logged. */
const token = /(?<page>\/indienen\/+(?:status|verder)|\/antwoord)\/.*/is
