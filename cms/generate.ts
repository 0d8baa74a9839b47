/** Writes what is made from the collections: types, the admin's import map, the pages of permissions and transitions. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import config from './payload.config.ts'
import { permissionsPage } from './permissions-page.ts'
import { transitionsPage } from './transitions-page.ts'

const sanitized = await config
await generateTypes(sanitized, { log: false })
await generateImportMap(sanitized, { force: true, log: false })
await writeFile(path.resolve(import.meta.dirname, '../docs/permissions.md'), permissionsPage())
await writeFile(path.resolve(import.meta.dirname, '../docs/transitions.md'), transitionsPage())
process.exit(0)
