import { createServer } from 'node:http'
import { fetchPage } from './page.ts'

/**
 * What Node can do at best: the same bytes and headers from memory, and no question asked. Run as a process of its
 * own with the site's origin, the paths and a port.
 */
const [origin = '', paths = '', port = ''] = process.argv.slice(2)
const pages = new Map(
  await Promise.all(
    paths.split(',').map(async (path) => {
      const { headers, body } = await fetchPage(origin, path)
      const list: string[] = [...headers, ['content-length', String(body.length)]].flat()
      return [path, { headers: list, body }] as const
    }),
  ),
)

createServer((req, res) => {
  const page = pages.get(req.url ?? '')
  if (page) res.writeHead(200, page.headers).end(page.body)
  else res.writeHead(404).end()
}).listen(Number(port), '127.0.0.1')
