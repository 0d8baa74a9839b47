export declare function tryLock(path: string): { release: () => void } | { holder: number }
export declare function waitForLock(
  path: string,
  onWait?: (holder: number) => void,
  signal?: AbortSignal,
): Promise<() => void>
export declare function holderOf(path: string): number | null
