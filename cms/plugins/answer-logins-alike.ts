import { setTimeout as wait } from 'node:timers/promises'
import type { Plugin } from 'payload'
import { operationOf } from '#collections/hooks/hook-arguments.ts'

/** Longer than hashing a password takes, so that the hash cannot be heard in the answer. */
const leastMs = 600
const message =
  'Het e-mailadres of het wachtwoord klopt niet. Na tien pogingen is een account tien minuten gesloten.'

/**
 * A login that fails says the same, after the same time, whether the account does not exist, is locked, or the password
 * is wrong. Payload says which, and answers a quarter of a second sooner when there is nothing to hash.
 */
export const answerLoginsAlike: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.auth
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            beforeOperation: [
              (hook) => {
                if (operationOf(hook) === 'login') hook.context.loginSince = performance.now()
                return hook.args
              },
              ...(collection.hooks?.beforeOperation ?? []),
            ],
          },
        }
      : collection,
  ),
  hooks: {
    ...config.hooks,
    afterError: [
      ...(config.hooks?.afterError ?? []),
      async ({ context, error, result }) => {
        const since = context.loginSince
        if (typeof since !== 'number' || !('status' in error) || error.status !== 401)
          return { response: result }
        await wait(Math.max(0, leastMs - (performance.now() - since)))
        return { response: { errors: [{ message }] }, status: 401 }
      },
    ],
  },
})
