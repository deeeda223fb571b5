import { formatNumber } from '../../i18n/formats.ts';
import type { QueryTerm } from '../../search/query.ts';
import { tooLong } from '../../search/state.ts';
import { ofAll } from './of-all.ts';
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
    const aside = asked ? asideLine(panel, { outcome, state }) : [];
    notice.hidden = texts.length + aside.length === 0;
    notice.classList.toggle('slim', texts.length === 0);
    notice.replaceChildren(...(texts.length ? [make('p', texts.join(' '))] : []), ...aside);
  },
});

/** What is set aside, in one line that opens: of decisions those no longer listed with the way to all, and those withdrawn, which are counted nowhere. */
function asideLine({ scope, lang, t, addressOf }: Panel, { outcome, state }: Pick<Shown, 'outcome' | 'state'>): HTMLElement[] {
  const { setAside } = outcome.selection;
  if (!setAside) return [];
  const number = (count: number) => formatNumber(count, lang);
  if (scope !== 'cases') return [folded(t('search.setAside', { count: number(setAside) }), t('search.setAsideWhy'))];
  const { aside, all, state: whole } = ofAll(outcome.selection, state);
  const withdrawn = setAside - aside;
  const without = withdrawn ? t('figures.withdrawn', { count: number(withdrawn) }) : '';
  if (!aside) return [folded(without, t('search.setAsideWhy'))];
  const way = Object.assign(make('a', t('figures.listAll', { all: number(all) })), { href: addressOf(whole) });
  return [folded(t('figures.aside', { count: number(aside), all: number(all) }), `${t('figures.asideWhy')}${without} `, way)];
}

function folded(line: string, ...more: (string | Node)[]): HTMLElement {
  const fold = make('details');
  const words = make('p');
  words.append(...more);
  fold.append(make('summary', line), words);
  return fold;
}

/** What words were read as, too, that name a status: such decisions are found though they are set aside otherwise. */
const statesToo = (terms: readonly QueryTerm[], { lang, t }: Panel): string[] =>
  terms.flatMap(({ typed, statuses = [] }) => {
    const values = statuses.filter(({ facet }) => facet === 'status').map(({ value }) => value.label[lang]);
    return values.length ? [t('search.statusToo', { word: typed, values: values.join(t('punctuation.enumeration')) })] : [];
  });
