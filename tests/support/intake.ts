/** A portal that takes submissions: a form of the tests, and the site's side of the doors. */
import { Buffer } from 'node:buffer'
import { formOf, type Form } from '#intake/form.ts'
import { challengeFor } from '#intake/proof.ts'
import type { Refusal } from '#intake/protocol.ts'
import { sealHeader, sealRequest } from '#intake/request-seal.ts'
import { issueTicket } from '#intake/ticket.ts'
import { solveProof } from '#site/submit/proof.ts'
import type { Portal } from './payload.ts'

const purgeSecret = 'purge secret of the tests'

/** What a question of the tests asks for when it says nothing else. */
const question = (name: string, more: object = {}) => ({
  name,
  fills: name,
  label: `Vraag ${name}`,
  type: 'text',
  ...more,
})

const solutionForm = {
  title: 'Dien je oplossing in',
  slug: 'dien-je-oplossing-in',
  kind: 'solution',
  language: 'nl',
  _status: 'published',
  steps: [
    {
      title: 'Wat bied je aan?',
      questions: [
        question('title', { required: true, maxLength: 120 }),
        question('summary', { required: true, maxLength: 240, type: 'textarea' }),
        question('description', { required: true, type: 'textarea' }),
        question('sectors', { required: true, type: 'checkboxes', list: 'sectors' }),
        question('deployableIn', {
          type: 'select',
          options: [
            { value: 'days', label: 'Binnen enkele dagen' },
            { value: 'weeks', label: 'Binnen enkele weken' },
          ],
        }),
        question('privacy', { type: 'textarea' }),
        question('bijlage', { fills: null, type: 'file' }),
        question('logo', { type: 'file' }),
      ],
    },
    {
      title: 'Over jou',
      questions: [
        question('organisation', { required: true }),
        question('contact.name'),
        question('contact.email', { required: true, type: 'email' }),
        question('extra', { fills: null, type: 'textarea' }),
      ],
    },
  ],
}

/** What the database holds under a reference, hidden fields and all. */
export const storedUnder = async (portal: Portal, reference: unknown) => {
  const { docs } = await portal.payload.find({
    collection: 'submissions',
    where: { reference: { equals: reference } },
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return docs
}

export type Intake = {
  form: Form
  ticket: () => string
  /** Works as a browser does. */
  prove: (ticket: string) => Promise<string>
  /** Asks as the site does. */
  post: (path: string, body: object | Uint8Array, seal?: string) => Promise<Sent>
  /** Sends a submission in. */
  send: (answers: object, more?: object) => Promise<Sent>
}
export type Sent = { status: number; body: Refusal & Record<string, unknown>; headers: Headers }

/** Right answers to the form of the tests. */
export const rightAnswers = {
  title: 'RaamRaam: beeldbellen voor bewoners',
  summary: 'Bewoners van een woonzorgcentrum bellen met beeld, zonder wachtwoord.',
  description:
    'Een scherm aan het raam van de kamer belt met één knop naar de familie.\n\nHet centrum heeft er alleen wifi voor nodig, en een uur uitleg voor het personeel.',
  sectors: ['zorg'],
  deployableIn: 'days',
  privacy: 'We bewaren geen gesprekken, alleen de naam van het centrum.',
  organisation: 'Voorbeeld ander',
  'contact.name': 'Kanarie Vogel',
  'contact.email': 'kanarie@inzender.example',
}

/** Makes the form and the site's side of a portal; `createWorld` has made the sector. */
export const openIntake = async (portal: Portal, form: object = solutionForm): Promise<Intake> => {
  const record = await portal.make('forms', form as Record<string, unknown>)
  const ticket = () => issueTicket(purgeSecret, Date.now() - 10_000)
  const post: Intake['post'] = async (path, body, seal) => {
    const bytes = body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body))
    const [bare = ''] = path.split('?')
    const { answerRest } = await import('#cms/rest.ts')
    const reply = await answerRest(
      portal.config,
      new Request(`http://cms.portaal.example${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          'content-length': String(bytes.length),
          [sealHeader]: seal ?? sealRequest(purgeSecret, bare, bytes, Date.now()),
        },
        body: new Uint8Array(bytes),
      }),
    )
    const text = await reply.text()
    return { status: reply.status, headers: reply.headers, body: JSON.parse(text) as Sent['body'] }
  }
  let visitors = 0
  return {
    form: formOf(record as unknown as Parameters<typeof formOf>[0], { sectors: [], 'policy-domains': [] }),
    ticket,
    prove: async (one) => solveProof(await challengeFor(purgeSecret, one, Date.now())),
    post,
    send: async (answers, more = {}) => {
      visitors += 1
      return post('/api/submissions/receive', {
        ticket: ticket(),
        form: record.id,
        answers,
        visitor: { address: `10.0.${visitors >> 8}.${visitors & 255}`, trap: '', proof: null },
        ...more,
      })
    },
  }
}
