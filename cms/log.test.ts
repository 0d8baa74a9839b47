import { expect, it } from 'vitest'
import { errorForLog, jobForLog } from './log.ts'

it('writes an error down without the values that a query carried', () => {
  const cause = Object.assign(new Error('invalid input syntax for type integer: "geheim@portaal.example"'), {
    code: '22P02',
  })
  const error = new Error(
    'Failed query: insert into "users" ("email") values ($1)\nparams: geheim@portaal.example',
    {
      cause,
    },
  )
  const written = errorForLog(Object.assign(error, { params: ['geheim@portaal.example'] }))
  expect(JSON.stringify(written)).not.toContain('geheim')
  expect(written).toMatchObject({ type: 'Error', cause: { code: '22P02' } })
  expect(String(written.message)).toMatch(/^Failed query: insert into "users"/)
  expect(String(written.stack)).toMatch(/log\.test\.ts/)
})

it('a job is logged without what it was given', () => {
  const job = {
    id: 3,
    taskSlug: 'mail-draft',
    totalTried: 1,
    input: { email: 'an@portaal.example' },
    log: [{ input: 'x' }],
  }
  expect(jobForLog(job)).toEqual({ id: 3, taskSlug: 'mail-draft', totalTried: 1 })
})
