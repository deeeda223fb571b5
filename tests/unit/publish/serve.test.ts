import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { serve } from '../../../src/publish/site/serve.ts';
import { temporaryFolder, write } from '../../support/content.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

const site = () => {
  const folder = temporaryFolder();
  write(folder, 'index.html', '<!doctype html>home');
  write(folder, '404.html', '<!doctype html>not here');
  write(folder, 'zh/cases/index.html', '<!doctype html>cases');
  write(folder, 'data/cases.csv', 'id\n');
  write(folder, '.secret', 'hidden');
  write(folder, '../outside.txt', 'outside');
  return folder;
};

async function served(port = 0): Promise<string> {
  const { server } = await serve(site(), port);
  open.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the preview server', () => {
  test('a port that is taken: the next free one', async () => {
    const taken = createServer();
    open.push(taken);
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port: busy } = taken.address() as AddressInfo;
    const { server, port } = await serve(site(), busy);
    open.push(server);
    expect(port).toBeGreaterThan(busy);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  });

  test('pages, data and what is not there, each with its headers', async () => {
    const base = await served();
    const page = await fetch(`${base}/zh/cases/?q=x`);
    expect([page.status, page.headers.get('content-type'), page.headers.get('x-frame-options')]).toEqual([
      200,
      'text/html;charset=utf-8',
      'DENY',
    ]);
    const data = await fetch(`${base}/data/cases.csv`);
    expect(data.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const missing = await fetch(`${base}/nothing/`);
    expect([missing.status, await missing.text()]).toEqual([404, '<!doctype html>not here']);
    expect(missing.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('a directory without its slash leads to the page, keeping the query', async () => {
    const answer = await fetch(`${await served()}/zh/cases?q=1`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/zh/cases/?q=1']);
  });

  test('a site that was built to stand below a path is served there, and the root of the host leads to it', async () => {
    const folder = site();
    write(folder, 'qingtian.json', JSON.stringify({ baseUrl: 'https://a.example/b/c/' }));
    const { server, port, address } = await serve(folder, 0);
    open.push(server);
    expect(address).toBe(`http://localhost:${port}/b/c`);
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const get = (path: string) => fetch(host + path, { redirect: 'manual' });
    for (const path of ['/', '/b/c', '/b/c?q=1']) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('location')], path).toEqual([302, '/b/c/']);
    }
    expect(await (await get('/b/c/')).text()).toBe('<!doctype html>home');
    const data = await get('/b/c/data/cases.csv');
    expect([data.status, data.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    expect((await get('/b/c/zh/cases?q=1')).headers.get('location')).toBe('/b/c/zh/cases/?q=1');
    for (const path of ['/zh/cases/', '/b/', '/b/cc/', '/b/c/nothing/', '/b/c/.secret', '/index.html', '/b/c//evil.example/'])
      expect([(await get(path)).status, path]).toEqual([404, path]);
  });

  test.each(['/../outside.txt', '/%2e%2e/outside.txt', '/.secret', '//evil.example/', '/%E4%B', '/zh/..%2f..%2foutside.txt'])(
    '%s gives nothing away and does not bring it down',
    async (path) => {
      const base = await served();
      const answer = await raw(base, path);
      expect(answer).toMatch(/^HTTP\/1.1 (404|400)/);
      expect(answer).not.toContain('outside\r');
      expect(answer).not.toMatch(/\r\nLocation: \/\//i);
      expect((await fetch(`${base}/`)).status).toBe(200);
    },
  );
});

/** Sends a path as it stands; fetch would tidy it first. */
const raw = (base: string, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(base);
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
    let answer = '';
    socket.on('data', (bytes) => (answer += bytes.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
