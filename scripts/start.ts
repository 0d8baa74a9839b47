/** `npm start`: the whole portal, until Ctrl-C. */
import { command } from './complaint.ts'
import { runPortal } from './portal/run.ts'

await command(() => runPortal('production'))
