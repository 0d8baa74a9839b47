import type { Plugin } from 'payload'
import { previewKeyOf } from '../submissions/preview.ts'
import { siteLink } from '../mails/addresses.ts'

/** The button that shows a form on the site as it is now, published or not. */
export const previewForms: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'forms'
      ? {
          ...collection,
          admin: {
            ...collection.admin,
            preview: ({ id, language }: Record<string, unknown>) =>
              typeof id === 'number'
                ? siteLink(
                    language === 'en' ? 'en' : 'nl',
                    `/voorbeeld/forms/${id}?sleutel=${previewKeyOf(id, Date.now())}`,
                  )
                : null,
          },
        }
      : collection,
  ),
})
