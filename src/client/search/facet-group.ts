import { ascending, descending } from 'd3-array';
import { publicityDays } from '../../domain/law/publicity-days.ts';
import { repeatMonths } from '../../domain/cases/repeat.ts';
import type { Lang } from '../../domain/language.ts';
import type { FacetColumn } from '../../search/columns.ts';
import { ruledFacets, type Facet } from '../../search/scopes.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { make, makeButton, markChinese } from '../make.ts';

/** How many values of a facet are shown before "N more". */
export const shownValues = 8;

/** One facet as it stands with the present search, and what to do when the reader acts on it. */
export type FacetView = {
  facet: Facet;
  column: FacetColumn;
  lang: Lang;
  /** By position of the value: how many results it would give. */
  counts: ArrayLike<number>;
  /** How many in all, those no longer listed with the rest; shown after a stroke where it is more. */
  all?: ArrayLike<number>;
  chosen: ReadonlySet<string>;
  expanded: boolean;
  t: (key: string, values?: Record<string, string | number>) => string;
  onToggle: (id: string, on: boolean) => void;
  onExpand: () => void;
};

/** Whether a rule stands beside a facet; beside statuses where one is counted otherwise than the changes of decisions are. */
const isRuled = (facet: Facet, values: readonly { id: string }[]): boolean =>
  ruledFacets.includes(facet) || (facet === 'status' && values.some(({ id }) => id === 'case-rectificationOverdue'));

/** A facet as a group of check boxes with counts; undefined where it has nothing to choose. */
export function facetGroup({
  facet,
  column,
  lang,
  counts,
  all = [],
  chosen,
  expanded,
  t,
  onToggle,
  onExpand,
}: FacetView): HTMLFieldSetElement | undefined {
  const values = column.values
    .map(({ id, label }, position) => ({ id, label: label[lang], count: counts[position] ?? 0, whole: all[position] ?? 0 }))
    .filter(({ id, count, whole }) => count > 0 || whole > 0 || chosen.has(id))
    .sort((a, b) =>
      facet === 'year'
        ? descending(a.id, b.id)
        : facet === 'due'
          ? ascending(a.id, b.id)
          : descending(a.count, b.count) || descending(a.whole, b.whole) || ascending(a.label, b.label),
    );
  if (!values.length) return undefined;
  const visible = expanded || facet === 'due' ? values : values.filter(({ id }, index) => index < shownValues || chosen.has(id));
  const list = make('div', '', 'values');
  for (const { id, label, count, whole } of visible) {
    const box = make('input');
    box.type = 'checkbox';
    box.checked = chosen.has(id);
    box.dataset['key'] = `${facet}=${id}`;
    box.addEventListener('change', () => onToggle(id, box.checked));
    const row = make('label');
    const counted = make('span');
    counted.append(make('span', formatNumber(count, lang), 'count'));
    if (whole > count) counted.append(make('span', `/${formatNumber(whole, lang)}`, 'of-all'));
    row.append(box, markChinese(make('span', label)), counted);
    list.append(row);
  }
  const group = make('fieldset');
  group.append(
    make('legend', t(`facet.${facet}`)),
    ...(isRuled(facet, values) ? [make('p', t(`facet.${facet}Rule`, { months: repeatMonths, ...publicityDays }), 'meta')] : []),
    list,
  );
  const hidden = values.length - visible.length;
  if (hidden > 0) group.append(makeButton(t('facet.more', { count: hidden }), onExpand));
  return group;
}
