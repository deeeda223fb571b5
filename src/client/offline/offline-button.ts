import { canKeep, forget, isKept, isKeptCopy, keep } from './offline-pages.ts';

/** The button below a title that keeps the page on this device, and takes it off again. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-offline]')) {
  if (!canKeep()) break;
  const words = JSON.parse(button.dataset['words']!) as Record<string, string>;
  const path = location.pathname;
  const keepWords = { banner: words['offline.page.banner']!, live: words['offline.page.live']! };
  const timeZone = button.dataset['timeZone']!;
  const show = (state: boolean, key = state ? 'offline.page.kept' : 'offline.page.keep') => {
    button.setAttribute('aria-pressed', String(state));
    button.textContent = words[key]!;
  };
  const kept = await isKept(path);
  show(kept);
  button.hidden = false;
  // A kept page that has changed since is kept anew while it is open; without a connection the old copy stays.
  if (kept && !isKeptCopy()) keep(path, keepWords, timeZone).catch(() => undefined);
  button.addEventListener('click', async () => {
    const wasKept = button.getAttribute('aria-pressed') === 'true';
    button.disabled = true;
    try {
      await (wasKept ? forget(path) : keep(path, keepWords, timeZone));
      show(!wasKept);
    } catch {
      show(wasKept, 'offline.page.failed');
    }
    button.disabled = false;
    button.focus();
  });
}
