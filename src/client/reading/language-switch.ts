/**
 * Takes the reader's place along into the other language: query and fragment in the address, and how far was
 * read, which the other page finds again by the same heading. Without script the links lead to the page alone.
 */
const storedName = 'place';
/** How long a page whose content comes by script is waited for, in milliseconds. */
const longestWait = 3000;

/**
 * Where a reader is: at a heading of the page, so far below the top of the window in pixels; or on the way from a
 * heading to the next, by the part of the way, since one language takes more room than the other.
 */
type Place = { path: string; heading: number; offset: number; share: number };

const headings = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3)')].filter((one) => one.offsetParent);
const topOf = (element: Element | undefined, otherwise: number): number => element?.getBoundingClientRect().top ?? otherwise;
/** Where the page ends, in the window. */
const endOfPage = (): number => document.documentElement.scrollHeight - window.scrollY;

function here(path: string): Place {
  const all = headings();
  const near = all.findIndex((one) => topOf(one, 0) >= -20 && topOf(one, 0) < innerHeight / 2);
  if (near >= 0) return { path, heading: near, offset: topOf(all[near], 0), share: 0 };
  const heading = all.findLastIndex((one) => topOf(one, 0) < 0);
  const top = topOf(all[heading], -window.scrollY);
  return { path, heading, offset: 0, share: -top / Math.max(1, topOf(all[heading + 1], endOfPage()) - top) };
}

function takeAlong(link: HTMLAnchorElement): void {
  const target = new URL(link.href);
  target.search = location.search;
  target.hash = location.hash;
  link.href = target.href;
  try {
    sessionStorage.setItem(storedName, JSON.stringify(here(target.pathname)));
  } catch {
    // Storage is forbidden: the address keeps the rest.
  }
}

function storedPlace(): Place | undefined {
  try {
    const place = JSON.parse(sessionStorage.getItem(storedName) ?? 'null') as Partial<Place> | null;
    sessionStorage.removeItem(storedName);
    const fits = place?.path === location.pathname && [place.heading, place.offset, place.share].every(Number.isFinite);
    return fits ? (place as Place) : undefined;
  } catch {
    return undefined;
  }
}

/** Scrolls to a place once the page is long enough, unless the reader moves first. */
function comeTo({ heading, offset, share }: Place): void {
  const until = performance.now() + longestWait;
  let moved = false;
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const)
    addEventListener(event, () => (moved = true), { once: true, passive: true });
  const attempt = () => {
    const all = headings();
    const named = all[heading];
    const from = topOf(named, -window.scrollY);
    const top = window.scrollY + from - offset + share * (topOf(all[heading + 1], endOfPage()) - from);
    const isThere = heading < 0 || named !== undefined;
    const isLong = document.documentElement.scrollHeight - innerHeight >= top;
    if (!moved && isThere) scrollTo({ top, behavior: 'instant' });
    if (!moved && !(isThere && isLong) && performance.now() < until) setTimeout(attempt, 100);
  };
  attempt();
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-other-language]')) {
  for (const event of ['pointerdown', 'click', 'contextmenu'] as const) link.addEventListener(event, () => takeAlong(link));
}
const place = storedPlace();
if (place) addEventListener('load', () => comeTo(place), { once: true });
