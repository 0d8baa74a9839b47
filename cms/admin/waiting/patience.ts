/**
 * What work brings, or null when it takes longer than a while.
 * @param work asks `isWaitedFor` before each step, so that nobody goes on with what nobody waits for
 */
export const withPatience = async <Result>(
  milliseconds: number,
  work: (isWaitedFor: () => boolean) => Promise<Result>,
): Promise<Result | null> => {
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      isOver = true
      resolve(null)
    }, milliseconds)
  })
  try {
    return await Promise.race([work(() => !isOver), over])
  } finally {
    clearTimeout(timer)
  }
}
