import { isIsoDate, monthEnd } from '../../domain/days/calendar.ts';
import { parseWan } from '../../domain/numbers/money.ts';
import { formatWan } from '../../i18n/amounts.ts';
import { formatMonth, formatNumber } from '../../i18n/formats.ts';
import { fineBounds, perFine, perMonth } from '../../search/summary.ts';
import { Bars } from './bars.ts';
import { make } from '../make.ts';
import { need, type Panel, type PanelPart } from './panel-part.ts';

/** Date and fine: typed, and by the bars of months and of fines, which count the result without that range. */
export function rangesPart({ root, lang, t, change }: Panel): PanelPart {
  const inputs = Object.fromEntries(
    (['from', 'to', 'min', 'max'] as const).map((name) => {
      const input = need(root, `[data-range=${name}]`, HTMLInputElement);
      input.addEventListener('change', () => {
        const typed = input.value.trim();
        const fits = !typed || (name === 'from' || name === 'to' ? isIsoDate(typed) : parseWan(typed) !== undefined);
        input.setAttribute('aria-invalid', String(!fits));
        input.setCustomValidity(fits ? '' : t('range.notAnAmount'));
        if (fits) change({ [name]: typed || undefined, page: 1 });
        else input.reportValidity();
      });
      return [name, input] as const;
    }),
  ) as Record<'from' | 'to' | 'min' | 'max', HTMLInputElement>;
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
      for (const [name, input] of Object.entries(inputs) as [keyof typeof inputs, HTMLInputElement][]) {
        if (document.activeElement !== input || input.value !== state[name]) input.value = state[name] ?? '';
        input.setAttribute('aria-invalid', 'false');
        input.setCustomValidity('');
      }
      const counted = perMonth(columns, selection.withoutDates);
      months.show(
        [...counted].map(([month, count]) => ({
          key: month,
          count,
          label: t('range.bar', { name: formatMonth(month, lang), count: formatNumber(count, lang) }),
          chosen:
            (state.from !== undefined || state.to !== undefined) &&
            (state.from ?? '') <= `${month}-01` &&
            (state.to ?? '9') >= monthEnd(month),
        })),
      );
      const all = [...counted.keys()];
      axis.replaceChildren(...[all[0], all.at(-1)].map((month) => make('span', month ? formatMonth(month, lang) : '')));
      fines.show(
        perFine(columns, selection.withoutFines).map((count, index) => {
          const [low, high] = [fineBounds[index]!, fineBounds[index + 1]];
          const [min, max] = [low ? String(low) : '', high === undefined ? '' : String(high)];
          const name =
            high === undefined
              ? t('range.fineFrom', { low: formatWan(low, lang) })
              : t(low ? 'range.fineBetween' : 'range.fineBelow', { low: formatWan(low, lang), high: formatWan(high, lang) });
          return {
            key: `${min}-${max}`,
            count,
            label: t('range.bar', { name, count: formatNumber(count, lang) }),
            chosen:
              (state.min !== undefined || state.max !== undefined) &&
              Number(state.min ?? 0) <= low &&
              Number(state.max ?? Infinity) >= (high ?? Infinity),
          };
        }),
      );
    },
  };
}
