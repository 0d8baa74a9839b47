/** `npm run dev`: the whole portal with hot reload, until Ctrl-C. */
import { command } from './complaint.ts'
import { runPortal } from './portal/run.ts'

await command(() => runPortal('development'))
