import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { basePath } from '../../domain/site-address.ts';
import { headersFor } from '../headers/headers.ts';
import { readBuild } from './build-site.ts';
import { unescapedAddress } from '../../domain/page-address.ts';

// sirv's dev mode reads the folder anew for each request, so that a rebuilt site shows at once.
const compress = compression();

/**
 * Serves a built site as a static host does: production headers, compression, directory addresses with
 * their final slash, 404.html for what is not there. A site that was built to stand below a path is served below it, and
 * the root of the host leads there. Listens on this machine only.
 *
 * @returns the server, its port: the asked one, or the next of the following fifty that is free, and the address of the
 *   site without a final slash
 * @throws the system's error when none of them can be listened on
 */
export async function serve(directory: string, port: number): Promise<{ server: Server; port: number; address: string }> {
  const notFound = readFileSync(path.join(directory, '404.html'));
  const base = basePath((await readBuild(directory))?.baseUrl ?? 'http://localhost');
  const files = sirv(directory, {
    dev: true,
    etag: true,

    setHeaders: (response, pathname) => setHeaders(response, unescapedAddress(pathname)),
  });
  const server = createServer((request, response) => {
    const inside = insideBase(request.url ?? '/', base);
    if (inside === undefined && leadInside(base, request, response)) return;
    request.url = inside ?? '/';
    if (redirectToDirectory(directory, base, request, response)) return;
    compress(request as never, response as never, () => {
      const answerNotFound = () => {
        setHeaders(response, '/404.html');
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
      };
      if (inside === undefined || isHidden(inside)) answerNotFound();
      else files(request, response, answerNotFound);
    });
  });
  for (let candidate = port; ; candidate++) {
    const error = await listen(server, candidate);
    if (!error) return { server, port: candidate, address: `http://localhost:${candidate}${base.slice(0, -1)}` };
    if (error.code !== 'EADDRINUSE' || candidate >= port + 50) throw error;
  }
}

function setHeaders(response: ServerResponse, pathname: string): void {
  for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
}

/** Files whose names begin with a dot are nobody's business. */
const isHidden = (url: string): boolean => /\/\.(?!well-known\/)/.test(unescapedAddress(url.split('?')[0]!));

/** What is asked for, as it lies below the site's own root; undefined for what lies outside of its path. */
const insideBase = (url: string, base: string): string | undefined => (url.startsWith(base) ? url.slice(base.length - 1) : undefined);

/** Leads the root of the host, and the site's path without its final slash, to the site. */
function leadInside(base: string, request: IncomingMessage, response: ServerResponse): boolean {
  const [pathname] = (request.url ?? '/').split('?', 1);
  if (pathname !== '/' && `${pathname}/` !== base) return false;
  response.writeHead(302, { Location: base }).end();
  return true;
}

/** Sends /zh/cases to /zh/cases/, as the addresses of pages end in a slash. */
function redirectToDirectory(directory: string, base: string, request: IncomingMessage, response: ServerResponse): boolean {
  const [pathname = '/', query] = (request.url ?? '/').split('?', 2) as [string, string?];
  if (pathname.endsWith('/') || pathname.startsWith('//') || pathname.includes('\\')) return false;
  if (!existsSync(path.join(directory, path.posix.normalize(unescapedAddress(pathname)), 'index.html'))) return false;
  response.writeHead(301, { Location: `${base}${pathname.slice(1)}/${query === undefined ? '' : `?${query}`}` }).end();
  return true;
}

const listen = (server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> =>
  new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error);
    server.once('error', failed).listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(undefined);
    });
  });
