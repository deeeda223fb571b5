import { summarise } from '../../search/summary.ts';
import { formatWan } from '../../i18n/amounts.ts';
import { fineSumWords } from '../../i18n/fine-words.ts';
import { formatDate, formatNumber } from '../../i18n/formats.ts';
import { need, type Panel, type PanelPart } from './panel-part.ts';

/** The figures of the present result, and its cases by district on tiles that filter. */
export function overviewPart({ root, lang, t, change }: Panel): PanelPart {
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
      const summary = summarise(columns, selection.rows);
      const money = (wan: number) => (wan ? formatWan(wan, lang) : '–');
      figure('cases').textContent = formatNumber(summary.cases, lang);
      const sum = { wan: summary.totalWan, unpublished: summary.unpublished };
      figure('total').textContent = sum.wan || sum.unpublished ? fineSumWords(sum, lang, t) : '–';
      figure('fined').textContent = formatNumber(summary.fined, lang);
      figure('mean').textContent = money(summary.meanWan);
      figure('median').textContent = money(summary.medianWan);
      figure('days').textContent = summary.medianDays === undefined ? '–' : formatNumber(summary.medianDays, lang);
      figure('parties').textContent = formatNumber(summary.parties, lang);
      figure('span').textContent = summary.span ? summary.span.map((day) => formatDate(day, lang)).join(t('range.dash')) : '–';
      const column = columns.facets.unit;
      const counts = new Map(column?.values.map(({ id }, position) => [id, selection.counts.unit?.[position] ?? 0]));
      const most = Math.max(1, ...tiles.map((tile) => counts.get(tile.dataset['tile']!) ?? 0));
      for (const tile of tiles) {
        const count = counts.get(tile.dataset['tile']!) ?? 0;
        need(tile, 'b', HTMLElement).textContent = formatNumber(count, lang);
        tile.dataset['level'] = String(Math.ceil((count / most) * 3));
        tile.setAttribute('aria-pressed', String(state.filters.unit?.includes(tile.dataset['tile']!) ?? false));
      }
    },
  };
}
