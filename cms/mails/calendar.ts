/** What a first call is called and who is in it. */
export type Call = { uid: string; title: string; description: string; now: number }

const dayMs = 24 * 60 * 60 * 1000

/**
 * A proposal for a first call of half an hour, on the third working day from now at ten (RFC 5545). The time is that of
 * whoever opens it ("floating"): both sides move it as they like.
 */
export const callCalendar = ({ uid, title, description, now }: Call): string => {
  const day = workingDayAfter(now, 3)
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Helemaal Digitaal//NL',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART:${day}T100000`,
    `DTEND:${day}T103000`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'STATUS:TENTATIVE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('\r\n')
    .concat('\r\n')
}

/** The date of the n-th day after this moment that is no Saturday or Sunday, as `20261127`. */
const workingDayAfter = (now: number, days: number): string => {
  let at = now
  for (let left = days; left > 0;) {
    at += dayMs
    const day = new Date(at).getUTCDay()
    if (day !== 0 && day !== 6) left -= 1
  }
  return new Date(at).toISOString().slice(0, 10).replaceAll('-', '')
}

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (one) => `\\${one}`).replace(/\r?\n/g, '\\n')

/** RFC 5545, 3.1: a line is 75 bytes at most; 60 letters leave room for accents. */
const folded = (line: string): string => (line.match(/.{1,36}/gsu) ?? []).join('\r\n ')
