import type { OpenRow } from '#site/data/open-data.ts'

/**
 * Rows as CSV: semicolons and a byte order mark, as a Belgian Excel expects; RFC 4180 quoting. A value that a spreadsheet
 * would run as a formula gets an apostrophe in front (source: OWASP, CSV injection).
 */
export const csv = (rows: OpenRow[]): string => {
  const columns = Object.keys(rows[0] ?? {})
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column] ?? null)))]
  return `\ufeff${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`
}

const cell = (value: OpenRow[string]): string =>
  Array.isArray(value) ? value.join(' | ') : String(value ?? '')

const quoted = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
