import { formatNumber } from '../../i18n/formats.ts';
import { searchAddress } from '../../search/search-address.ts';
import { make } from '../make.ts';
import type { SearchState } from '../../search/state.ts';
import type { WholeQuestion } from '../../search/whole-question.ts';
import { onSite } from '../on-site.ts';
import { valueLabel } from './facet-values.ts';
import type { Outcome } from './outcome.ts';
import { need, type Panel, type PanelPart, type Shown } from './panel-part.ts';

/** Cases that stand on the first page at most; where there are more, the search of cases has all of them. */
const shownCases = 3;

/** What is said of results of which some hold a question and others words of it. */
const orderWords = { first: 'search.meantToo', casesLast: 'search.meantCases', mixed: 'search.meantMixed' } as const;

/** Above the results: how the question was read, whether they hold it word for word, and the way to all cases. */
export function meantPart({ root, lang, t, addressOf }: Panel): PanelPart {
  const place = need(root, '[data-meant]', HTMLElement);
  return {
    show({ engine, outcome: { meant, many = [], cases, whole, selection, readAs }, state, asked }) {
      const lines: HTMLElement[] = [];
      if (whole) lines.push(onlyOwn(whole, state, selection.rows.length));
      for (const { typed, read } of meant?.mended ?? []) lines.push(make('p', t('search.mended', { typed, read })));
      if (meant?.further) lines.push(make('p', t(meant.exact ? orderWords[meant.order ?? 'first'] : 'search.meantOnly')));
      const count = formatNumber(cases, lang);
      if (whole && 'numbers' in whole)
        lines.push(wayToCases(t('search.wholeNumbersCases', { count, numbers: whole.numbers }), whole.numbers));
      else if (cases > shownCases && state.q) lines.push(wayToCases(t('search.allCases', { count }), readAs ?? state.q));
      if (many.length) lines.push(waysToKinds(many, { engine, state }));
      place.replaceChildren(...lines);
      place.hidden = !asked || lines.length === 0;
    },
  };

  /** That the records of a day, an article or a beginning of numbers stand alone, and the way to what has words in common with it. */
  function onlyOwn(whole: WholeQuestion, state: SearchState, count: number): HTMLElement {
    const line = make('p');
    if (count) line.append(wholeWords(whole, count), t('punctuation.gap'));
    else if ('requirements' in whole && !whole.nextDay)
      line.append(t('search.wholeNoRequirement', { name: whole.requirements }), t('punctuation.gap'));
    const link = make('a', t('search.asWords'));
    link.href = addressOf({ ...state, asWords: true, page: 1 });
    line.append(link);
    return line;
  }

  function wholeWords(whole: WholeQuestion, count: number): string {
    if ('numbers' in whole) return t('search.wholeNumbers', { numbers: whole.numbers });
    if ('requirements' in whole) {
      if (whole.enforced) return enforcedWords(whole.requirements, whole.enforced, count);
      const own = t('search.wholeRequirements', { name: whole.requirements });
      return whole.insteadOf === undefined
        ? own
        : `${t('search.wholeNoRequirement', { name: whole.insteadOf })}${t('punctuation.gap')}${own}`;
    }
    return t('day' in whole ? 'search.wholeDay' : 'search.wholeArticle');
  }

  /** That some do not rest on the article, or none does, and that it says what follows where they are not met. */
  function enforcedWords(name: string, enforced: number, count: number): string {
    const words = { name, count: formatNumber(enforced, lang) };
    return t(count > enforced ? 'search.wholeEnforcedToo' : 'search.wholeEnforced', words);
  }

  /** The ways to all pages of the kinds of which only the first stand on the first page, in one line. */
  function waysToKinds(many: NonNullable<Outcome['many']>, { engine, state }: Pick<Shown, 'engine' | 'state'>): HTMLElement {
    const line = make('p');
    for (const [index, { kind, count }] of many.entries()) {
      const label = valueLabel(engine, 'kind', kind)[lang];
      const link = make('a', t('search.allOfKind', { count: formatNumber(count, lang), kind: label }));
      link.href = addressOf({ ...state, filters: { ...state.filters, kind: [kind] }, page: 1 });
      line.append(...(index ? [' · '] : []), link);
    }
    return line;
  }

  function wayToCases(label: string, q: string): HTMLElement {
    const link = make('a', label);
    link.href = onSite(`${searchAddress('cases', lang)}?${new URLSearchParams({ q })}`);
    const line = make('p');
    line.append(link);
    return line;
  }
}
