import type { APIRoute } from 'astro'
import { isReady } from '#site/data/readiness.ts'

/** Whether this process can make pages: it has read the public records and built its indexes at least once. */
export const GET: APIRoute = async () => {
  const ready = await isReady()
  return Response.json(
    { status: ready ? 'ready' : 'records not read yet' },
    { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
