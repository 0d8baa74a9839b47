import { describe, expect, it } from 'vitest'
import { formOf, type Form, type FormRecord } from '#intake/form.ts'
import type { Arrival, Draft } from '#intake/protocol.ts'
import type { Outcome } from '../intake-client.ts'
import { own, readPosted } from './posted.ts'
import { takePost, type Step, type Surroundings } from './take-post.ts'
import type { Walk } from './walk.ts'

type Asked = FormRecord['steps'][number]['questions'][number]
const ask = (name: string, more: Partial<Asked> = {}): Asked => ({
  name,
  label: name,
  type: 'text',
  required: true,
  ...more,
})
const record: FormRecord = {
  id: 3,
  kind: 'solution',
  language: 'nl',
  title: 'Oplossing',
  updatedAt: '2026-11-01',
  steps: [
    { title: 'Wat', questions: [ask('title'), ask('description', { type: 'textarea', required: false })] },
    {
      title: 'Kost',
      questions: [
        ask('cost', {
          type: 'select',
          options: [
            { value: 'free', label: 'gratis' },
            { value: 'paid', label: 'betalend' },
          ],
        }),
        ask('price', { showWhen: { question: 'cost', answers: ['paid'] } }),
      ],
    },
    {
      title: 'Prijsopgave',
      questions: [ask('quote', { type: 'file', showWhen: { question: 'cost', answers: ['paid'] } })],
    },
    {
      title: 'Wie',
      questions: [ask('email', { type: 'email' }), ask('website', { type: 'url', required: false })],
    },
  ],
}
const form: Form = formOf(record, { sectors: [], 'policy-domains': [] })
const all = { title: 'Beeldbellen', cost: 'free', email: 'an@example.org' }

type Fields = Record<string, string | string[] | File>
type Cms = Partial<Surroundings['intake']>
const post = async (fields: Fields, cms: Cms = {}): Promise<Step> => {
  const data = new FormData()
  const page = { [own.ticket]: 't', [own.version]: form.version, [own.action]: 'volgende' }
  for (const [name, value] of Object.entries({ ...page, ...fields }))
    for (const one of [value].flat()) data.append(name, one)
  const posted = await readPosted(form, new Request('http://x/', { method: 'POST', body: data }))
  if (!posted) throw new Error('not read')
  const silent = async (): Promise<never> => Promise.reject(new Error('the cms was not to be asked'))
  return takePost(form, posted, {
    intake: { receive: silent, attach: silent, keep: silent, ...cms },
    address: '192.0.2.1',
    about: null,
    ticketOf: (given) => given,
  })
}
const walked = async (fields: Fields, cms?: Cms): Promise<Walk> => {
  const step = await post(fields, cms)
  if (!('walk' in step)) throw new Error('it was sent')
  return step.walk
}
const refusal = (status: number, message: string): Outcome<never> => ({
  ok: false,
  status,
  refusal: { message },
})

describe('a step of a form', () => {
  it('leads to the next one with all answers', async () => {
    const walk = await walked({ title: 'Beeldbellen', description: 'a\r\nb' })
    expect(walk).toMatchObject({
      step: 1,
      status: 200,
      answers: { title: 'Beeldbellen', description: 'a\nb' },
    })
  })

  it('is shown again with what is wrong, and keeps what was typed', async () => {
    const walk = await walked({ title: ' ', description: 'tekst' })
    expect(walk).toMatchObject({ step: 0, status: 422, answers: { description: 'tekst' } })
    expect(walk.told).toEqual([{ question: 'title', message: 'Vul “title” in.' }])
  })

  it('asks a question that appears by an answer, and calls it a mistake only when it was seen', async () => {
    const fields = { ...all, [own.step]: '1', cost: 'paid' }
    expect(await walked({ ...fields, [own.shown]: 'cost' })).toMatchObject({
      step: 1,
      status: 200,
      notice: 'more-questions',
      told: [],
    })
    expect(await walked({ ...fields, [own.shown]: 'cost price', price: '' })).toMatchObject({
      step: 1,
      status: 422,
    })
  })

  it('passes over a step in which nothing is asked, forwards and back', async () => {
    expect((await walked({ ...all, [own.step]: '1', [own.shown]: 'cost' })).step).toBe(3)
    expect((await walked({ ...all, [own.step]: '3', [own.action]: 'vorige' })).step).toBe(1)
  })

  it('goes back without looking at what is wrong', async () => {
    expect(await walked({ [own.step]: '3', email: 'x', [own.action]: 'vorige' })).toMatchObject({
      step: 1,
      status: 200,
      answers: { email: 'x' },
    })
  })

  it('leads back to the last page after a change', async () => {
    const change = await walked({ ...all, [own.step]: '4', [own.action]: 'stap:0' })
    expect(change).toMatchObject({ step: 0, back: true })
    expect((await walked({ ...all, [own.step]: '0', [own.back]: '1' })).step).toBe(4)
  })

  it.each([
    ['www.test.example', 'https://www.test.example'],
    [' test.example/over-ons?taal=nl ', 'https://test.example/over-ons?taal=nl'],
    ['http://test.example', 'http://test.example'],
  ])('takes the web address %s', async (website, taken) => {
    const walk = await walked({ ...all, website, [own.step]: '3' })
    expect(walk).toMatchObject({ step: 4, status: 200, answers: { website: taken } })
  })

  it.each(['n.v.t.', 'geen', 'an@example.org', '/pad', 'onze site www.x.be', 'ftp://a.be'])(
    'does not take %s for a web address',
    async (website) => {
      const walk = await walked({ ...all, website, [own.step]: '3' })
      expect(walk).toMatchObject({ step: 3, status: 422, answers: { website } })
    },
  )

  it('refuses fields that the form does not have, and forgives them when it changed', async () => {
    const walk = await walked({ ...all, isAdmin: 'true' })
    expect(walk).toMatchObject({ status: 400, answers: all })
    expect(walk.told[0]?.message).toContain('isAdmin')
    expect(await walked({ ...all, gone: 'x', [own.version]: '2026-10-01' })).toMatchObject({
      step: 1,
      notice: 'form-changed',
    })
  })
})

describe('a file', () => {
  const fields = { ...all, cost: 'paid', price: '10', [own.step]: '2', [own.shown]: 'quote' }
  const file = new File([new Uint8Array(2000)], 'prijs lijst.pdf')

  it('is handed over at once, and stays when something else is wrong', async () => {
    const attach = async (): Promise<Outcome<{ receipt: string; name: string; bytes: number }>> =>
      Promise.resolve({ ok: true, body: { receipt: 'r1', name: 'prijs lijst.pdf', bytes: 2000 } })
    const walk = await walked({ ...fields, quote: file }, { attach })
    expect(walk).toMatchObject({
      step: 3,
      answers: { quote: 'r1' },
      files: { quote: { name: 'prijs lijst.pdf', bytes: 2000 } },
    })
    const later = { ...fields, quote: 'r1', [`${own.file}quote`]: '2000 prijs lijst.pdf' }
    expect(await walked({ ...later, [own.step]: '3', email: 'geen' })).toMatchObject({
      status: 422,
      answers: { quote: 'r1' },
      files: { quote: { name: 'prijs lijst.pdf', bytes: 2000 } },
    })
    const without = await walked({ ...later, [own.action]: 'verwijder:quote' })
    expect([without.answers.quote, without.files, without.step]).toEqual([undefined, {}, 2])
  })

  it('that is refused is a mistake of its question', async () => {
    const attach = async (): Promise<Outcome<never>> => Promise.resolve(refusal(415, 'Geen pdf.'))
    expect(await walked({ ...fields, quote: file }, { attach })).toMatchObject({
      step: 2,
      status: 415,
      told: [{ question: 'quote', message: 'Geen pdf.' }],
    })
  })

  it('that nobody chose is none', async () => {
    expect(await walked({ ...fields, quote: new File([], '') })).toMatchObject({ step: 2, status: 422 })
  })
})

describe('sending', () => {
  const last = { ...all, [own.step]: '4', [own.action]: 'verstuur' }

  it('hands over the answers that count, once all are right', async () => {
    const arrivals: Arrival[] = []
    const step = await post(
      { ...last, price: '10', description: '', [own.trap]: 'x', [own.proof]: '12' },
      {
        receive: async (arrival) => {
          arrivals.push(arrival)
          return Promise.resolve({ ok: true, body: { reference: 'HD-1', token: 'T' } })
        },
      },
    )
    expect(step).toEqual({ received: { reference: 'HD-1', token: 'T' } })
    expect(arrivals).toEqual([
      {
        ticket: 't',
        form: 3,
        answers: all,
        visitor: { address: '192.0.2.1', trap: 'x', proof: '12' },
      },
    ])
  })

  it('leads to the first step where something is wrong', async () => {
    const walk = await walked({ ...last, cost: 'goud', email: '' })
    expect(walk).toMatchObject({ step: 1, status: 422, back: true })
    expect(walk.told).toHaveLength(1)
  })

  it('keeps everything when the cms does not take it', async () => {
    for (const status of [429, 503]) {
      const receive = async (): Promise<Outcome<never>> =>
        Promise.resolve(refusal(status, 'Probeer opnieuw.'))
      expect(await walked(last, { receive })).toMatchObject({
        step: 4,
        status,
        answers: all,
        ticket: 't',
        told: [{ question: null, message: 'Probeer opnieuw.' }],
      })
    }
  })

  it('is done from the last page alone', async () => {
    expect((await walked({ ...last, [own.step]: '3' })).step).toBe(4)
  })
})

describe('keeping for later', () => {
  it('mails a link to what was answered, without files', async () => {
    const drafts: Draft[] = []
    const walk = await walked(
      {
        ...all,
        quote: 'r1',
        [`${own.file}quote`]: '1 a',
        [own.action]: 'bewaar',
        [own.email]: ' an@example.org ',
      },
      {
        keep: async (draft) => {
          drafts.push(draft)
          return Promise.resolve({ ok: true, body: {} })
        },
      },
    )
    expect(walk).toMatchObject({ step: 0, notice: 'kept', status: 200 })
    expect(drafts).toMatchObject([{ form: 3, answers: all, email: 'an@example.org' }])
  })
})
