/** The name of PostgreSQL's notification channel; each message holds tags, separated by spaces. */
export const channel = 'portal_changes'
