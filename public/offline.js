// The service worker of offline reading. It is registered only when a reader keeps a page, answers only where the
// network does not, and only with pages that reader kept. Cases, progress, figures and searches are never answered
// from the device: what was true then may mislead now.
const pages = 'qingtian-offline-pages';
const files = 'qingtian-offline-files';
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
  else if (used.test(pathname)) event.respondWith(fetch(request).catch(() => from(files, pathname)));
});

/** What the site took away is not kept either. */
async function dropped(response, pathname) {
  const isGone = response.status === 404 || response.status === 410;
  if (isGone && (await caches.has(pages))) await (await caches.open(pages)).delete(pathname);
  return response;
}

/** The kept copy of a page; for any other address the page that says what is kept and why this is not. */
async function keptPage(pathname) {
  const copy = kept.test(pathname) ? await from(pages, pathname) : undefined;
  return copy?.ok ? copy : from(files, pathname.startsWith('/en/') ? '/en/offline/' : '/zh/offline/');
}

const from = async (cacheName, pathname) => (await caches.match(pathname, { cacheName })) ?? Response.error();
