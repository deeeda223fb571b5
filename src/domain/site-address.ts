/**
 * The address of a portal as it is kept: `https://a.example` at the root of its host, `https://a.example/b/c/` below a
 * path; undefined for what is no such address. A path is of plain letters, digits, `-`, `_`, `~` and dots, so that every
 * host, browser and feed reader writes it the same way.
 */
export function readBaseUrl(typed: string): string | undefined {
  if (!URL.canParse(typed) || /\/(?:\.|%2e){1,2}(?:[/?#]|$)/i.test(typed)) return undefined;
  const { protocol, origin, username, password, pathname, search, hash } = new URL(typed);
  if (!/^https?:$/.test(protocol) || username || password || search || hash) return undefined;
  if (pathname === '/') return origin;
  return /^(\/[\w~-][\w.~-]*)+\/?$/.test(pathname) ? `${origin}${pathname.replace(/\/?$/, '/')}` : undefined;
}

/** The path of its host below which a portal stands, with a slash at both ends: `/b/c/`; `/` for the root. */
export const basePath = (baseUrl: string): string => new URL(baseUrl).pathname.replace(/\/?$/, '/');

/**
 * An address of the portal, which inside the program begins at the portal's own root, as a browser asks its host for it.
 * Any other address stays as it is.
 *
 * @example belowBase('/zh/cases/', '/b/c/') // '/b/c/zh/cases/'
 */
export const belowBase = (address: string, base: string): string => (/^\/(?!\/)/.test(address) ? base + address.slice(1) : address);

/** An address of the portal in full, for whoever stands outside: feeds, calendars, search engines, printed sheets. */
export const inFull = (address: string, baseUrl: string): string => new URL(belowBase(address, basePath(baseUrl)), new URL(baseUrl)).href;

/**
 * What an address in full has below the portal's own, as an address inside the portal; undefined for one that leads
 * elsewhere, and for a file at the root of a host, which may be there for whoever asks: `robots.txt`.
 *
 * @example insideOwnAddress('https://a.example/b/zh/cases/', 'https://a.example/b/') // '/zh/cases/'
 */
export function insideOwnAddress(url: string, baseUrl: string | undefined): string | undefined {
  if (baseUrl === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const { host, username, pathname, search, hash } = new URL(url);
  const base = basePath(baseUrl);
  if (username || host !== new URL(baseUrl).host || !`${pathname}/`.startsWith(base)) return undefined;
  const below = pathname.slice(base.length);
  return /^[^/]*\.[^/]*$/.test(below) ? undefined : `/${below}${search}${hash}`;
}
