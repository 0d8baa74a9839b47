import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPortal, type Portal, type Reply } from '../support/payload.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
  await portal.account('editor')
})
afterAll(() => portal.close())

const enter = (body: object, query = ''): Promise<Reply> =>
  portal.call('editor', 'POST', `/synonyms${query}`, { body })
const refusal = async (body: object): Promise<{ path: string; message: string }[]> => {
  const { status, text, body: answer } = await enter(body)
  expect(status, text).toBe(400)
  return (answer.errors?.[0]?.data as { errors: { path: string; message: string }[] }).errors
}

describe('a concept', () => {
  it('keeps its terms, what people say and vague hints, and is named after the first term', async () => {
    const { status, body } = await enter({
      terms: ['  teleconsult ', 'dokter  op afstand'],
      everyday: ['dokter via scherm'],
      hints: ['scherm'],
    })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      kind: 'concept',
      label: 'teleconsult',
      terms: ['teleconsult', 'dokter op afstand'],
      everyday: ['dokter via scherm'],
      hints: ['scherm'],
    })
    const seen = await portal.call('public', 'GET', `/synonyms/${body.doc?.id}`)
    expect(seen.body).toMatchObject({ kind: 'concept', everyday: ['dokter via scherm'], hints: ['scherm'] })
  })

  it.each([
    [{ terms: ['alleen'] }, 'terms', /Eén woord alleen/],
    [{ terms: [] }, 'terms', /./],
    [{ everyday: ['bijl', 'zaag'] }, 'terms', /./],
    [{ terms: ['rolstoel', ' '] }, 'terms', /lege woord/],
    [{ terms: ['rolstoel', 'Rólstoel'] }, 'terms', /twee keer/],
    [{ terms: ['rolstoel'], everyday: ['rolstoel'] }, 'everyday', /twee keer/],
    [{ terms: ['rolstoel'], hints: ['wielen; banden'] }, 'hints', /“;”/],
    [{ terms: ['rolstoel', 'de'] }, 'terms', /‘de’ is een woord waar de zoekfunctie niet op let/],
    [{ terms: ['rolstoel'], everyday: ['Hun'] }, 'everyday', /‘Hun’ is een woord waar/],
    [{ terms: ['x'.repeat(61), 'rolstoel'] }, 'terms', /60/],
    [{ terms: Array.from({ length: 61 }, (_, n) => `woord${n}`) }, 'terms', /60/],
  ])('that is nonsense is refused, and told where and why: %j', async (body, path, why) => {
    const errors = await refusal(body)
    expect(errors.map((error) => error.path)).toEqual([path])
    expect(errors[0]?.message).toMatch(why)
  })

  it('that is nonsense is refused in English to who works in English', async () => {
    const { text } = await portal.call('editor', 'POST', '/synonyms', {
      body: { terms: ['rolstoel', 'the'] },
      headers: { 'accept-language': 'en' },
    })
    expect(text).toContain('is a word that searching passes over')
  })

  it('is held against what is not sent along when it is changed', async () => {
    const { body } = await enter({ terms: ['krukken', 'stokken'], everyday: ['gebroken been'] })
    const change = await portal.call('editor', 'PATCH', `/synonyms/${body.doc?.id}`, {
      body: { hints: ['Krukken'] },
    })
    expect(change.status).toBe(400)
    expect(change.text).toContain('staat er twee keer')
    const fine = await portal.call('editor', 'PATCH', `/synonyms/${body.doc?.id}`, {
      body: { hints: ['gips'] },
    })
    expect(fine.status).toBe(200)
    expect(fine.body.doc).toMatchObject({ terms: ['krukken', 'stokken'], hints: ['gips'] })
  })

  it('is found in the admin by its label, its terms and what people say', async () => {
    await enter({ label: 'lopen', terms: ['rollator'], everyday: ['looprekje'] })
    for (const [field, word] of [
      ['label', 'lopen'],
      ['terms', 'rollat'],
      ['everyday', 'rekje'],
    ]) {
      const { body } = await portal.call('editor', 'GET', `/synonyms?where[or][0][${field}][like]=${word}`)
      expect(
        body.docs?.map(({ label }) => label),
        field,
      ).toEqual(['lopen'])
    }
  })
})

describe('words that lead in a circle', () => {
  it('are refused over two concepts, with the name of the other', async () => {
    await enter({ terms: ['fietsen'], everyday: ['trappen'] })
    const [error] = await refusal({ terms: ['trappen'], everyday: ['fietsen'] })
    expect(error?.path).toBe('everyday')
    expect(error?.message).toMatch(/‘fietsen’.*Maak er één groep van/)
  })

  it('are refused over three, also when an older one is changed into it', async () => {
    await enter({ terms: ['kring twee'], everyday: ['kring een'] })
    await enter({ terms: ['kring drie'], hints: ['kring twee'], everyday: ['zomaar'] })
    const { body } = await enter({ terms: ['kring een'], everyday: ['iets anders'] })
    const reply = await portal.call('editor', 'PATCH', `/synonyms/${body.doc?.id}`, {
      body: { hints: ['kring drie'] },
    })
    expect(reply.status).toBe(400)
    expect(reply.text).toMatch(/‘kring (twee|drie)’/)
    expect(reply.text).toContain('"path":"hints"')
  })

  it('do not stand in the way of a term that two concepts share', async () => {
    expect((await enter({ terms: ['samen', 'delen'] })).status).toBe(201)
    expect((await enter({ terms: ['delen', 'uitlenen'] })).status).toBe(201)
    expect((await enter({ terms: ['uitlenen'], everyday: ['samen'] })).status).toBe(201)
  })
})

describe('stop words', () => {
  it('are single words, and have no everyday words or hints', async () => {
    const { status, body } = await enter({ kind: 'stop', terms: ['alsjeblieft'], everyday: ['weg hiermee'] })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ kind: 'stop', everyday: [] })
    const [error] = await refusal({ kind: 'stop', terms: ['met vriendelijke groet'] })
    expect(error?.message).toContain('meer dan één woord')
  })

  it('are no words of a concept, whichever came first', async () => {
    await enter({ kind: 'stop', terms: ['dringend'] })
    expect(await refusal({ terms: ['spoed', 'Dringend'] })).toEqual([
      { path: 'terms', message: expect.stringContaining('‘dringend’') as string },
    ])
    await enter({ terms: ['brandweer', 'pompiers'] })
    expect((await refusal({ kind: 'stop', terms: ['Pompiers'] }))[0]?.message).toContain('‘brandweer’')
  })
})
