import { vi } from 'vitest';

/** The caches of a browser, in memory: by address in full, in the order in which they were put. */
export function memoryCaches(): CacheStorage {
  const stores = new Map<string, Map<string, Response>>();
  const full = (request: RequestInfo | URL) =>
    new URL(typeof request === 'object' && 'url' in request ? request.url : request, location.href).href;
  const cacheOf = (kept: Map<string, Response>) => ({
    put: (request: RequestInfo, response: Response) => Promise.resolve(void kept.set(full(request), response)),
    match: (request: RequestInfo) => Promise.resolve(kept.get(full(request))?.clone()),
    delete: (request: RequestInfo) => Promise.resolve(kept.delete(full(request))),
    keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
  });
  return {
    has: (name: string) => Promise.resolve(stores.has(name)),
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
    open(name: string) {
      if (!stores.has(name)) stores.set(name, new Map());
      return Promise.resolve(cacheOf(stores.get(name)!));
    },
  } as unknown as CacheStorage;
}

/** A site of so many files, by path, each an HTML page where it ends in a slash; a connection that can go. */
export function siteOf(files: Record<string, string>): { files: Record<string, string>; isOffline: boolean } {
  const site = { files, isOffline: false };
  vi.stubGlobal('fetch', (path: string) => {
    if (site.isOffline) return Promise.reject(new TypeError('Failed to fetch'));
    const text = site.files[path];
    const headers = { date: 'Wed, 25 Nov 2026 20:00:00 GMT', etag: '"1"' };
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text, { headers }));
  });
  return site;
}
