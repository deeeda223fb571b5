/**
 * Takes the reader's place along into the other language: query and fragment in the address, and how far was
 * read, which the other page finds again by the same heading. Without script the links lead to the page alone.
 */
const storedName = 'place';
/** How long a page whose content comes by script is waited for, in milliseconds. */
const longestWait = 3000;

/** Where a reader is: below which heading of the page and how far, in pixels. */
type Place = { path: string; heading: number; below: number };

const headings = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3)')].filter((one) => one.offsetParent);

function here(path: string): Place {
  const all = headings();
  const heading = all.findLastIndex((one) => one.getBoundingClientRect().top <= 8);
  const top = all[heading]?.getBoundingClientRect().top ?? -window.scrollY;
  return { path, heading, below: -top };
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
    const fits = place?.path === location.pathname && typeof place.heading === 'number' && typeof place.below === 'number';
    return fits ? (place as Place) : undefined;
  } catch {
    return undefined;
  }
}

/** Scrolls to a place once the page is long enough, unless the reader moves first. */
function comeTo({ heading, below }: Place): void {
  const until = performance.now() + longestWait;
  let moved = false;
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const)
    addEventListener(event, () => (moved = true), { once: true, passive: true });
  const attempt = () => {
    const named = headings()[heading];
    const top = (heading < 0 ? 0 : (named?.getBoundingClientRect().top ?? 0) + window.scrollY) + below;
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
if (place && (place.heading > 0 || place.below > 0)) addEventListener('load', () => comeTo(place), { once: true });
