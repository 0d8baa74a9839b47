/** Works apart from the page, so that typing never waits. */
import { findProof } from './proof.ts'

self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const digest = async (words: string): Promise<ArrayBuffer> =>
    crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))
  void findProof(data, digest).then((proof) => self.postMessage(proof))
})
