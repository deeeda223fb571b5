import { formatNumber } from '../../i18n/formats.ts';
import { make, makeButton } from '../make.ts';
import { need, type Panel, type PanelPart } from './panel-part.ts';
import { inShort, sinceSaved, type Saved } from './saved-since.ts';
import { readStored, store } from '../storage.ts';

const place = 'saved-searches';
const most = 30;

const isSaved = (value: unknown): value is Saved[] =>
  Array.isArray(value) &&
  value.every(
    (entry: unknown) =>
      typeof entry === 'object' &&
      entry !== null &&
      typeof (entry as Saved).name === 'string' &&
      /^\?[^#]*$/.test(String((entry as Saved).address)) &&
      ((entry as Saved).seen === undefined || Array.isArray((entry as Saved).seen)),
  );

/** Searches that the reader keeps in this browser. */
export function savedPart({ root, lang, scope, t, addressOf }: Panel): PanelPart {
  const region = need(root, '[data-saved]', HTMLElement);
  const save = need(root, '[data-save]', HTMLButtonElement);
  const list = need(root, '[data-saved-list]', HTMLUListElement);
  const note = need(root, '[data-saved-note]', HTMLElement);
  let present: Saved | undefined;
  const read = () => readStored(place, isSaved) ?? [];
  const write = (saved: readonly Saved[]) => {
    note.textContent = store(place, saved.length ? saved : undefined) ? '' : t('saved.forbidden');
    show();
  };
  const show = () => {
    const saved = read();
    list.replaceChildren(
      ...saved.map((entry) => {
        const item = make('li');
        const link = make('a', entry.name);
        link.href = entry.address;
        const remove = makeButton(t('saved.remove'), () => {
          write(read().filter(({ address }) => address !== entry.address));
          save.focus();
        });
        remove.setAttribute('aria-label', t('saved.removeNamed', { name: entry.name }));
        const fresh = since.of(entry.address);
        const mark = fresh ? [' ', make('strong', t('saved.new', { count: formatNumber(fresh, lang) }), 'new')] : [];
        item.append(link, ...mark, ' ', remove);
        return item;
      }),
    );
    need(region, '[data-saved-none]', HTMLElement).hidden = saved.length > 0;
    save.disabled = !present || saved.some(({ address }) => address === present?.address);
  };
  const since = sinceSaved({ region, scope, read, show });
  save.addEventListener('click', () => {
    if (present) write([present, ...read().filter(({ address }) => address !== present?.address)].slice(0, most));
  });
  window.addEventListener('storage', show);
  /** What the reader sees now is no longer new. */
  function remember(address: string, seen: number[]): void {
    since.forget(address);
    const saved = read();
    if (!saved.some((entry) => entry.address === address)) return;
    const now = saved.map((entry) => (entry.address === address ? { ...entry, seen } : entry));
    store(place, now);
  }

  return {
    show({ asked, state, outcome, engine }) {
      const address = addressOf({ ...state, page: 1 });
      const chips = [...root.querySelectorAll('[data-chips] button:not(.clear)')].map((chip) => chip.textContent ?? '');
      const label = [state.q && `“${state.q}”`, ...chips].filter(Boolean).join(t('punctuation.enumeration')) || t('saved.all');
      const name = t('saved.name', { label, count: formatNumber(outcome.selection.rows.length, lang) });
      const seen = inShort({ engine, outcome });
      present = asked && address.startsWith('?') ? { name, address, seen } : undefined;
      if (present) remember(address, seen);
      show();
      since.lookUp(engine);
    },
  };
}
