import './reading/language-switch.ts';
import './reading/reading-settings.ts';
import './reading/terms.ts';

/** Small enhancements every page shares: reading settings, the other language, terms and copy buttons. Nothing depends on them. */

/** Where script runs, a list that stands as plain pages is opened in the search, with its filters. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-search]')) link.href = link.dataset['search'] ?? link.href;

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
  const label = [...button.childNodes];
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text()).then(() => {
      button.textContent = button.dataset['copied'] ?? '';
      setTimeout(() => button.replaceChildren(...label), 2000);
    }, otherwise);
  });
}
