/** Works apart from the page, so that typing never waits. */
import { solveProof } from './proof.ts'

self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  void solveProof(data).then((proof) => self.postMessage(proof))
})
