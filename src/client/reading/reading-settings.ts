import { plainSetting, readingSettings } from './settings.ts';

/** A reader's settings: size, contrast, width and scheme, as attributes of the page and kept in this browser. */

const root = document.documentElement;
const panel = document.querySelector<HTMLElement>('[data-reading-settings]');
const largePrint = document.querySelector<HTMLButtonElement>('[data-large-print]');

if (panel) {
  panel.hidden = false;
  for (const group of panel.querySelectorAll<HTMLElement>('[data-setting]')) {
    group.addEventListener('change', ({ target }) => choose(group.dataset['setting']!, (target as HTMLInputElement).value));
  }
}
if (largePrint) {
  largePrint.hidden = false;
  largePrint.addEventListener('click', () => {
    const isOn = root.dataset['size'] === 'elder';
    choose('size', isOn ? readingSettings.size[0] : 'elder');
  });
}
show();

function choose(name: string, value: string): void {
  const isPlain = value === plainSetting(name);
  if (isPlain) delete root.dataset[name];
  else root.dataset[name] = value;
  try {
    if (isPlain) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage may be forbidden; the choice then lasts for this page.
  }
  show();
}

/** Shows in the panel and on the button what is set. */
function show(): void {
  for (const radio of panel?.querySelectorAll('input') ?? [])
    radio.checked = radio.value === (root.dataset[radio.name] ?? plainSetting(radio.name));
  largePrint?.setAttribute('aria-pressed', String(root.dataset['size'] === 'elder'));
}
