/** Small enhancements every page shares: the theme choice and the copy-link buttons. Nothing depends on them. */

for (const choice of document.querySelectorAll<HTMLFieldSetElement>('[data-theme-choice]')) {
  choice.hidden = false;
  const current = document.documentElement.dataset['theme'] ?? 'auto';
  for (const radio of choice.querySelectorAll('input')) {
    radio.checked = radio.value === current;
    radio.addEventListener('change', () => applyTheme(radio.value));
  }
}

function applyTheme(theme: string): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be forbidden; the choice then lasts for this page.
  }
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
function enableCopy(button: HTMLButtonElement, words: () => string, otherwise: () => void): void {
  button.hidden = false;
  const label = [...button.childNodes];
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(words()).then(() => {
      button.textContent = button.dataset['copied'] ?? '';
      setTimeout(() => button.replaceChildren(...label), 2000);
    }, otherwise);
  });
}
