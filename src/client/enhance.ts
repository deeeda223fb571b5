import { copyFrom } from './copy-button.ts';
import './reading/language-switch.ts';
import './reading/reading-settings.ts';
import './reading/terms.ts';

/** Small enhancements every page shares: reading settings, the other language, terms and copy buttons. Nothing depends on them. */

/** Where script runs, a list that stands as plain pages is opened in the search, with its filters. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-search]')) link.href = link.dataset['search'] ?? link.href;

/** What goes on from left to right up to now opens at now: also where it was folded away or became wider as its letters came. */
for (const box of document.querySelectorAll('[data-newest-last]')) {
  const toNewest = () => {
    box.scrollLeft = box.scrollWidth;
  };
  toNewest();
  document.addEventListener('DOMContentLoaded', toNewest, { once: true });
  window.addEventListener('load', toNewest, { once: true });
  box.closest('details')?.addEventListener('toggle', toNewest);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy-link]')) {
  const address = () => new URL(button.dataset['copyLink'] ?? '', location.href).href;
  enableCopy(button, address, () => location.assign(address()));
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy-text]')) {
  const source = document.getElementById(button.dataset['copyText'] ?? '');
  if (source)
    enableCopy(
      button,
      () => source.textContent ?? '',
      () => getSelection()?.selectAllChildren(source),
    );
}

/** Shows a copy button and lets it copy; where the clipboard is forbidden it does the next best. */
function enableCopy(button: HTMLButtonElement, text: () => string, otherwise: () => void): void {
  button.hidden = false;
  button.addEventListener('click', () => void copyFrom(button, text(), button.dataset['copied'] ?? '', otherwise));
}
