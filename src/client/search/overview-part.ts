import type { Lang } from '../../domain/language.ts';
import type { Columns } from '../../search/columns.ts';
import { summarise } from '../../search/summary.ts';
import { formatWan } from '../../i18n/amounts.ts';
import { fineSumWords } from '../../i18n/fine-words.ts';
import { formatDate, formatNumber } from '../../i18n/formats.ts';
import { make } from '../make.ts';
import { ofAll } from './of-all.ts';
import { need, type Panel, type PanelPart } from './panel-part.ts';

/**
 * The figures of the present result, and its cases by district on tiles that filter. Sums, means and middles are of all
 * decisions that were asked for, those no longer listed with the rest: small fines leave the list first.
 */
export function overviewPart({ root, lang, t, change, addressOf }: Panel): PanelPart {
  const figure = (name: string) => need(root, `[data-figure=${name}]`, HTMLElement);
  const tiles = [...root.querySelectorAll<HTMLButtonElement>('[data-tile]')];
  let filters: Parameters<PanelPart['show']>[0]['state']['filters'] = {};
  for (const tile of tiles) {
    tile.addEventListener('click', () => {
      const id = tile.dataset['tile']!;
      const others = (filters.unit ?? []).filter((unit) => unit !== id);
      change({ filters: { ...filters, unit: tile.ariaPressed === 'true' ? others : [...others, id] }, page: 1 });
    });
  }
  return {
    show({ engine: { columns }, outcome: { selection }, state }) {
      ({ filters } = state);
      const summary = summarise(columns, selection.counted.rows);
      const { all, aside, state: whole } = ofAll(selection, state);
      const note = need(root, '[data-of-all]', HTMLElement);
      note.hidden = aside === 0;
      const values = { all: formatNumber(all, lang), count: formatNumber(aside, lang) };
      const way = Object.assign(make('a', t('figures.listAll', values)), { href: addressOf(whole) });
      note.replaceChildren(`${t('figures.ofAll', values)} `, way);
      const money = (wan: number) => (wan ? formatWan(wan, lang) : '–');
      figure('all').textContent = formatNumber(summary.cases, lang);
      const sum = { wan: summary.totalWan, unpublished: summary.unpublished };
      figure('total').textContent = sum.wan || sum.unpublished ? fineSumWords(sum, lang, t) : '–';
      figure('fined').textContent = formatNumber(summary.fined, lang);
      figure('mean').textContent = money(summary.meanWan);
      figure('median').textContent = money(summary.medianWan);
      figure('days').textContent = summary.medianDays === undefined ? '–' : formatNumber(summary.medianDays, lang);
      figure('parties').textContent = formatNumber(summary.parties, lang);
      figure('span').textContent = summary.span ? summary.span.map((day) => formatDate(day, lang)).join(t('range.dash')) : '–';
      const perUnit = (counts: ArrayLike<number> = []) =>
        new Map(columns.facets.unit?.values.map(({ id }, position) => [id, counts[position] ?? 0]));
      const [listed, counted] = [perUnit(selection.counts.unit), perUnit(selection.counted.counts.unit)];
      const most = Math.max(1, ...tiles.map((tile) => counted.get(tile.dataset['tile']!) ?? 0));
      for (const tile of tiles) {
        const id = tile.dataset['tile']!;
        showCounts(tile, listed.get(id) ?? 0, counted.get(id) ?? 0, lang);
        tile.dataset['level'] = String(Math.ceil(((counted.get(id) ?? 0) / most) * 3));
        tile.setAttribute('aria-pressed', String(state.filters.unit?.includes(id) ?? false));
      }
      const beside = root.querySelector<HTMLElement>('[data-without-district]');
      if (!beside) return;
      const count = besideTiles(columns, selection.counted.rows, new Set(tiles.map((tile) => tile.dataset['tile']!)));
      beside.hidden = count === 0;
      beside.textContent = t('figures.withoutDistrict', { count });
    },
  };
}

/** How many of some cases no tile counts: those of the city's departments, and those without any unit. */
function besideTiles({ facets: { unit } }: Columns, rows: Uint32Array, ids: ReadonlySet<string>): number {
  const isOnTile = unit?.sets.map((set) => set.some((position) => ids.has(unit.values[position]!.id))) ?? [];
  return rows.filter((row) => !unit || !isOnTile[unit.codes[row]!]).length;
}

/** On a tile: how many are listed, and after a stroke how many there are in all where some no longer are. */
function showCounts(tile: HTMLElement, listed: number, all: number, lang: Lang): void {
  const number = need(tile, 'b', HTMLElement);
  number.textContent = formatNumber(listed, lang);
  tile.querySelector('.of-all')?.remove();
  if (all > listed) number.after(make('span', `/${formatNumber(all, lang)}`, 'of-all'));
}
