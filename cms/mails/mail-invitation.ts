import type { TaskConfig } from 'payload'
import { adminLink, messageId } from './addresses.ts'
import { asMail } from './letter.ts'
import { retries } from './retries.ts'

const week = 7 * 24 * 60 * 60 * 1000

/**
 * Mails someone of a federation the link to choose a password. The link is made when the mail goes out: it stands in no
 * queue, and its week begins then.
 */
export const mailInvitation: TaskConfig<'mail-invitation'> = {
  slug: 'mail-invitation',
  inputSchema: [{ name: 'user', type: 'number', required: true }],
  retries,
  handler: async ({ input: { user: id }, job, req }) => {
    const user = await req.payload.findByID({
      collection: 'users',
      id,
      depth: 1,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    if (!user || user.joinedAt) return { output: {} }
    const token = await req.payload.forgotPassword({
      collection: 'users',
      data: { email: user.email },
      disableEmail: true,
      expiration: week,
      req,
    })
    const { organisation } = user
    const name = typeof organisation === 'object' ? organisation?.name : null
    await req.payload.sendEmail({
      to: user.email,
      messageId: messageId('invitation', job.id),
      ...asMail(
        {
          subject: 'Je account bij Helemaal Digitaal',
          paragraphs: [
            `Dag ${user.name}`,
            `Je bent uitgenodigd om op Helemaal Digitaal mee te werken${name ? ` namens ${name}` : ''}. Je stuurt er oplossingen en uitdagingen in, en volgt op hoe het ermee staat.`,
            'Kies eerst een wachtwoord:',
            adminLink(`/reset/${token}`),
            `De link werkt zeven dagen. Daarna log je in met ${user.email} op deze pagina:`,
            adminLink(),
            'Verwachtte je dit niet? Dan hoef je niets te doen.',
          ],
        },
        'nl',
      ),
    })
    return { output: {} }
  },
}
