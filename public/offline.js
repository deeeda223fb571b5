// The service worker of offline reading. It is registered only when a reader keeps a page, answers only where the
// network does not, and only with pages that reader kept. Cases, progress, figures and searches are never answered
// from the device: what was true then may mislead now.
//
// Portals below different paths of one host share its storage: below a path, the path is part of a name.
const base = new URL('./', location.href).pathname;
const ownName = (name) => (base === '/' ? name : `${name} ${base}`);
const pages = ownName('qingtian-offline-pages');
const files = ownName('qingtian-offline-files');
const kept = /^\/(zh|en)\/(documents|explainers|questions|guides|news|about|accessibility|feedback)\//;
const used = /^\/(_astro|media)\/|^\/[\w.-]+\.(js|svg|webmanifest)$/;

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  // A page is asked of the site each time: the browser's own cache could hold one of some minutes ago.
  if (request.mode === 'navigate')
    event.respondWith(
      fetch(request, { cache: 'no-cache' }).then(
        (response) => dropped(response, pathname),
        () => keptPage(pathname),
      ),
    );
  else if (used.test(inside(pathname))) event.respondWith(fetch(request).catch(() => from(files, pathname)));
});

/** What the site took away is not kept either. */
async function dropped(response, pathname) {
  const isGone = response.status === 404 || response.status === 410;
  if (isGone && (await caches.has(pages))) await (await caches.open(pages)).delete(pathname);
  return response;
}

/** The kept copy of a page; for any other address the page that says what is kept and why this is not. */
async function keptPage(pathname) {
  const [, lang] = /^\/(zh|en)\//.exec(inside(pathname)) ?? [];
  const copy = kept.test(inside(pathname)) ? await from(pages, pathname) : undefined;
  return copy?.ok ? copy : from(files, `${base}${lang ?? 'zh'}/offline/`);
}

/** A path of this portal as it begins at the portal's own root; that of anything else on the host is nothing's. */
const inside = (pathname) => (pathname.startsWith(base) ? pathname.slice(base.length - 1) : '');

const from = async (cacheName, pathname) => (await caches.match(pathname, { cacheName })) ?? Response.error();
