import { bringWorker } from './hand-over.ts'
import { showKeptNotice } from './kept-notice.ts'

bringWorker()
void showKeptNotice()
