/** NUL bytes and broken percent-encoding in an address would reach the database as an error of ours. */
export const isReadable = (url: string): boolean => {
  try {
    return !decodeURIComponent(url.replace(/\+/g, ' ')).includes('\0')
  } catch {
    return false
  }
}
