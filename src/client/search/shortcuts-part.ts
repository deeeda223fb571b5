import { need, type Panel, type PanelPart } from './panel-part.ts';
import { readStored, store } from '../storage.ts';

const place = 'shortcuts';
const isOff = (value: unknown): value is 'off' => value === 'off';

/**
 * Keys for those who search all day, listed in a dialog. They can be switched off, as single keys get in the
 * way of speech control (WCAG 2.2, 2.1.4).
 */
export function shortcutsPart({ root }: Panel): PanelPart {
  const dialog = need(root, '[data-shortcuts]', HTMLDialogElement);
  const opener = need(root, '[data-open-shortcuts]', HTMLButtonElement);
  const on = need(dialog, 'input[type=checkbox]', HTMLInputElement);
  on.checked = readStored(place, isOff) === undefined;
  on.addEventListener('change', () => store(place, on.checked ? undefined : 'off'));
  opener.addEventListener('click', () => dialog.showModal());

  const results = () => [
    ...root.querySelectorAll<HTMLAnchorElement>('[data-found]:not([hidden]) a.title, [data-browse]:not([hidden]) .title a'),
  ];
  const step = (by: number) => {
    const links = results();
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    (links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by] ?? links[at])?.focus();
  };
  const click = (selector: string) => root.querySelector<HTMLElement>(selector)?.click();
  const actions: Record<string, () => void> = {
    '/': () => need(root, 'input[name=q]', HTMLInputElement).focus(),
    '?': () => dialog.showModal(),
    j: () => step(1),
    k: () => step(-1),
    n: () => click('[data-pages] a[rel=next], .pagination a[rel=next]'),
    p: () => click('[data-pages] a[rel=prev], .pagination a[rel=prev]'),
    v: () => click('[data-view][aria-pressed=false]'),
    c: () => click('[data-copy]:not([hidden])'),
    e: () => root.querySelector<HTMLElement>('[data-export] button')?.focus(),
    f: () => {
      root.querySelector('[data-facets] > details')?.setAttribute('open', '');
      root.querySelector<HTMLElement>('[data-facet-values] input')?.focus();
    },
  };
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof HTMLElement && event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
    const action = actions[event.key];
    if (!action || typing || dialog.open || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // "/" leads to the search on most sites and stays.
    if (!on.checked && event.key !== '/') return;
    event.preventDefault();
    action();
  });
  return { show: () => undefined };
}
