import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WirePage } from './page.ts'

/**
 * Writes a folder from which nginx serves the same bytes with the same headers, from files that the kernel keeps
 * in memory, by one worker as the site is one process.
 * Returns the arguments to start it with.
 */
export async function writeNginxFolder(
  folder: string,
  port: number,
  pages: readonly WirePage[],
): Promise<string[]> {
  // nginx's worker is another user when it is started by root.
  await chmod(folder, 0o755)
  const locations = await Promise.all(
    pages.map(async ({ path, headers, body }, index) => {
      await writeFile(join(folder, `page-${index}`), body)
      const type = headers.find(([name]) => name === 'content-type')?.[1] ?? 'text/html'
      const others = headers.filter(([name]) => name !== 'content-type' && name !== 'etag')
      const added = others.map(([name, value]) => `add_header ${name} ${quote(value)};`).join('\n      ')
      return `    location = ${path} {\n      root ${folder};\n      try_files /page-${index} =404;\n      types {}\n      default_type ${quote(type)};\n      ${added}\n    }`
    }),
  )
  const config = join(folder, 'nginx.conf')
  await writeFile(
    config,
    `worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr crit;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=100;
  client_body_temp_path ${folder}/client;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
${locations.join('\n')}
  }
}
`,
  )
  return ['-p', folder, '-c', config]
}

function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
