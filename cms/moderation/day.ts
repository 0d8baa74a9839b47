const calendars = {
  nl: new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'Europe/Brussels' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Brussels' }),
}

/** A day as people write it, "1 maart 2027"; what is no date stays as it was typed. */
export const dayInWords = (date: string, language: keyof typeof calendars): string => {
  const time = Date.parse(date)
  return Number.isNaN(time) ? date : calendars[language].format(time)
}
