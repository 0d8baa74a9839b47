/** Puts a text on the clipboard. Returns whether that worked: a browser may not let us. */
export const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
