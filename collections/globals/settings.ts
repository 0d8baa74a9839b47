import type { GlobalConfig } from 'payload'
import { editorialGlobal } from '../access/globals.ts'
import { groups } from '../fields/groups.ts'
import { labelled, say } from '../fields/labelled.ts'
import { one } from '../fields/relations.ts'
import { line, paragraphs } from '../fields/text.ts'

/** What the portal is called and who is behind it. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: say('Portaal', 'Portal'),
  admin: {
    group: groups.settings,
    description: say(
      'De naam van het portaal en wie erachter staat.',
      'The name of the portal and who is behind it.',
    ),
  },
  access: editorialGlobal,
  fields: [
    line(
      'name',
      say('Naam', 'Name'),
      say('Staat in de kop van elke pagina.', 'Stands at the top of every page.'),
      { required: true, localized: true, maxLength: 60 },
    ),
    line(
      'tagline',
      say('Ondertitel', 'Tagline'),
      say('Eén regel die zegt wat het portaal doet.', 'One line that says what the portal does.'),
      { localized: true },
    ),
    paragraphs(
      'description',
      say('Beschrijving', 'Description'),
      say('Voor zoekmachines en gedeelde links.', 'For search engines and shared links.'),
      { localized: true, maxLength: 300, rows: 2 },
    ),
    line(
      'owner',
      say('Uitgever', 'Publisher'),
      say(
        'De organisatie die instaat voor het portaal.',
        'The organisation that is responsible for the portal.',
      ),
      { localized: true },
    ),
    {
      name: 'email',
      type: 'email',
      ...labelled(
        say('E-mailadres', 'E-mail address'),
        say(
          'Het openbare adres van de taskforce. Dit staat wel op de site.',
          'The public address of the taskforce. This one is shown on the site.',
        ),
      ),
    },
    one(
      'fallback',
      'ambassadors',
      say('Vangnet', 'Fallback'),
      say(
        'Wie staat op een pagina zonder eigen ambassadeur of contactpersoon.',
        'Who is shown on a page without an ambassador or contact person of its own.',
      ),
    ),
    {
      name: 'serviceDays',
      type: 'number',
      min: 1,
      max: 60,
      defaultValue: 5,
      ...labelled(
        say('Antwoord binnen', 'Answer within'),
        say(
          'Hoeveel werkdagen een inzending of een taak mag wachten. Wat langer wacht, valt op in het overzicht.',
          'How many working days a submission or a task may wait. What waits longer stands out in the overview.',
        ),
      ),
    },
    {
      name: 'followUpDays',
      type: 'number',
      hasMany: true,
      minRows: 1,
      maxRows: 6,
      min: 1,
      max: 365,
      defaultValue: [9, 21, 45],
      ...labelled(
        say('Opvolgen na', 'Follow up after'),
        say(
          'Hoeveel dagen na de kennismaking het portaal vraagt hoe het loopt. Het stopt als de match verder gaat.',
          'How many days after the introduction the portal asks how it goes. It stops when the match moves on.',
        ),
      ),
    },
  ],
}
