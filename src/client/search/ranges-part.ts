import { isIsoDate, monthEnd } from '../../domain/days/calendar.ts';
import { parseWan } from '../../domain/numbers/money.ts';
import { formatWan } from '../../i18n/amounts.ts';
import { formatMonth, formatNumber } from '../../i18n/formats.ts';
import { fineBounds, perFine, perMonth } from '../../search/summary.ts';
import type { SearchState } from '../../search/state.ts';
import { Bars, type ChoiceBar } from './bars.ts';
import { make } from '../make.ts';
import { need, type Panel, type PanelPart } from './panel-part.ts';

type Range = 'from' | 'to' | 'min' | 'max';

/** Date and fine: typed, and by the bars of months and of fines, which count the result without that range. */
export function rangesPart(panel: Panel): PanelPart {
  const { root, lang, change } = panel;
  const inputs = (['from', 'to', 'min', 'max'] as const).map((name) => ({ name, input: rangeInput(panel, name) }));
  const months = new Bars(need(root, '[data-months]', HTMLElement), (month, chosen) =>
    change({ ...(chosen ? { from: `${month}-01`, to: monthEnd(month) } : { from: undefined, to: undefined }), page: 1 }),
  );
  const axis = need(root, '[data-months-axis]', HTMLElement);
  const fines = new Bars(need(root, '[data-fines-bars]', HTMLElement), (key, chosen) => {
    const [min, max] = key.split('-');
    change({ ...(chosen ? { min: min || undefined, max: max || undefined } : { min: undefined, max: undefined }), page: 1 });
  });
  return {
    show({ engine: { columns }, outcome: { selection }, state }) {
      for (const { name, input } of inputs) showTyped(input, state[name]);
      const counted = perMonth(columns, selection.counted.withoutDates);
      const listed = perMonth(columns, selection.withoutDates);
      const all = [...counted.keys()];
      months.show([...counted].map(([month, count]) => monthBar(month, [listed.get(month)!, count], state, panel)));
      axis.replaceChildren(...[all[0], all.at(-1)].map((month) => make('span', month ? formatMonth(month, lang) : '')));
      const listedFines = perFine(columns, selection.withoutFines);
      fines.show(
        perFine(columns, selection.counted.withoutFines).map((count, index) => fineBar(index, [listedFines[index]!, count], state, panel)),
      );
    },
  };
}

/** A field of a range, which changes the search where what is typed is a day, or an amount. */
function rangeInput({ root, t, change }: Panel, name: Range): HTMLInputElement {
  const input = need(root, `[data-range=${name}]`, HTMLInputElement);
  input.addEventListener('change', () => {
    const typed = input.value.trim();
    const fits = !typed || (name === 'from' || name === 'to' ? isIsoDate(typed) : parseWan(typed) !== undefined);
    input.setAttribute('aria-invalid', String(!fits));
    input.setCustomValidity(fits ? '' : t('range.notAnAmount'));
    if (fits) change({ [name]: typed || undefined, page: 1 });
    else input.reportValidity();
  });
  return input;
}

function showTyped(input: HTMLInputElement, value = ''): void {
  if (document.activeElement !== input || input.value !== value) input.value = value;
  input.setAttribute('aria-invalid', 'false');
  input.setCustomValidity('');
}

/** How many cases a bar stands for: those listed, and all. */
type Counts = readonly [listed: number, all: number];

/** The height and the name of a bar, which says what is no longer listed. */
function counts(name: string, [listed, all]: Counts, { lang, t }: Panel): Pick<ChoiceBar, 'count' | 'aside' | 'label'> {
  const aside = all - listed;
  const values = { name, count: formatNumber(listed, lang), aside: formatNumber(aside, lang) };
  return { count: listed, aside, label: t(aside ? 'range.barAside' : 'range.bar', values) };
}

function monthBar(month: string, counted: Counts, { from, to }: SearchState, panel: Panel): ChoiceBar {
  return {
    key: month,
    ...counts(formatMonth(month, panel.lang), counted, panel),
    chosen: (from !== undefined || to !== undefined) && (from ?? '') <= `${month}-01` && (to ?? '9') >= monthEnd(month),
  };
}

/** @param index of the lower bound among {@link fineBounds} */
function fineBar(index: number, counted: Counts, { min, max }: SearchState, panel: Panel): ChoiceBar {
  const { lang, t } = panel;
  const [low, high] = [fineBounds[index]!, fineBounds[index + 1]];
  const name =
    high === undefined
      ? t('range.fineFrom', { low: formatWan(low, lang) })
      : t(low ? 'range.fineBetween' : 'range.fineBelow', { low: formatWan(low, lang), high: formatWan(high, lang) });
  return {
    key: `${low ? String(low) : ''}-${high === undefined ? '' : String(high)}`,
    ...counts(name, counted, panel),
    chosen: (min !== undefined || max !== undefined) && Number(min ?? 0) <= low && Number(max ?? Infinity) >= (high ?? Infinity),
  };
}
