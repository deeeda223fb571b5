import { formatNumber } from '../../i18n/formats.ts';
import type { QueryTerm } from '../../search/query.ts';
import { tooLong } from '../../search/state.ts';
import { unknownValues, valueLabel } from './facet-values.ts';
import { make } from '../make.ts';
import { need, type Panel, type Shown } from './panel-part.ts';

/** Filters that nobody knows are named up to so many. */
const mostNamed = 5;

/** What an address asks and the search cannot do, words that are not looked for, filters for what no record has, and what is set aside: above the results. What is set aside is said in one line that opens: on a phone the first result stands below it. */
export const noticePart = (panel: Panel) => ({
  show(ignored: readonly string[], { engine, state, outcome, asked }: Pick<Shown, 'engine' | 'state' | 'outcome' | 'asked'>): void {
    const { root, lang, t } = panel;
    const notice = need(root, '[data-notice]', HTMLElement);
    const setAside = asked ? outcome.selection.setAside : 0;
    const unknown = unknownValues(engine, state)
      .slice(0, mostNamed)
      .map(({ facet, id }) => t('search.chip', { name: t(`facet.${facet}`), value: valueLabel(engine, facet, id)[lang] }));
    const leftOut = ignored.filter((name) => name !== tooLong);
    const { status } = outcome;
    const joining = (status ? [] : outcome.terms).filter(({ joins }) => joins).map(({ typed }) => `“${typed}”`);
    const texts = [
      ...(ignored.includes(tooLong) ? [t('search.shortened')] : []),
      ...(leftOut.length ? [t('search.ignored', { names: leftOut.join(', ') })] : []),
      ...(joining.length ? [t('search.joining', { words: joining.join(t('punctuation.enumeration')) })] : []),
      ...(status ? [t('search.readAsStatus', { value: status[lang] })] : statesToo(outcome.terms, panel)),
      ...(unknown.length ? [t('search.unknownValue', { names: unknown.join(t('punctuation.enumeration')) })] : []),
    ];
    const aside = setAside ? [folded(t('search.setAside', { count: formatNumber(setAside, lang) }), t('search.setAsideWhy'))] : [];
    notice.hidden = texts.length + aside.length === 0;
    notice.classList.toggle('slim', texts.length === 0);
    notice.replaceChildren(...(texts.length ? [make('p', texts.join(' '))] : []), ...aside);
  },
});

function folded(line: string, more: string): HTMLElement {
  const fold = make('details');
  fold.append(make('summary', line), make('p', more));
  return fold;
}

/** What words were read as, too, that name a status: such decisions are found though they are set aside otherwise. */
const statesToo = (terms: readonly QueryTerm[], { lang, t }: Panel): string[] =>
  terms.flatMap(({ typed, statuses = [] }) => {
    const values = statuses.filter(({ facet }) => facet === 'status').map(({ value }) => value.label[lang]);
    return values.length ? [t('search.statusToo', { word: typed, values: values.join(t('punctuation.enumeration')) })] : [];
  });
