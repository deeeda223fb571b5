import { yearOf } from '../../domain/days/calendar.ts';
import { isPeriod, type Period } from '../../domain/days/periods.ts';
import { formatWan } from '../../i18n/amounts.ts';
import { formatDate, formatMonth } from '../../i18n/formats.ts';
import { labelledValues } from '../../search/cited-rows.ts';
import { decidedWhen } from '../../search/decided-when.ts';
import { finedHowMuch } from '../../search/fined-how-much.ts';
import type { SearchState } from '../../search/state.ts';
import { asItems, makeButton } from '../make.ts';
import { quotationMark } from '../../search/query.ts';
import { questionWords } from '../../search/question.ts';
import { chineseWords, inChinese } from './chinese-words.ts';
import { englishWays, type NamedWay } from './english-ways.ts';
import { isShown } from './is-shown.ts';
import { need, type Panel, type Shown } from './panel-part.ts';
import { wayIn, wayWords } from './ways.ts';

/**
 * Where a facet's own label was typed, the way to exactly what that facet counts, beside what the words find; among decisions
 * also the way to those of a day, month or quarter that was typed.
 */
export function labelsPart(panel: Panel, loadWords = chineseWords): { show: (shown: Shown) => Promise<() => void> } {
  const { root, scope, lang, t, change } = panel;
  const list = need(root, '[data-labels]', HTMLUListElement);
  const box = need(root, 'input[name=q]', HTMLInputElement);
  return {
    /** @returns what puts the ways into the page */
    async show({ engine, state, outcome }) {
      const { from: _from, to: _to, min: _min, max: _max, ...rest } = state;
      const ways: HTMLElement[] = [];
      const wayTo = (sentence: string, filtered: SearchState) =>
        makeButton(sentence, () => {
          box.value = filtered.q;
          change({ from: undefined, to: undefined, min: undefined, max: undefined, ...filtered });
          box.focus();
        });
      if (scope === 'cases') {
        for (const read of [readWhen(panel, state, engine), readFine(panel, state, engine)]) {
          const way = read && (await firstWay(panel, engine, { ...rest, ...read.state, page: 1 }, { ...read, loadWords }));
          if (way) ways.push(wayTo(way.sentence, way.state));
        }
      }
      const labelled = labelledValues(engine.columns, engine.facets, state.q);
      for (const { facet, value } of labelled) {
        if (state.filters[facet]?.includes(value.id)) continue;
        const filtered: SearchState = { ...rest, q: '', filters: { [facet]: [value.id] }, page: 1 };
        const way = await wayIn(engine, filtered);
        if (!way || (await isShown(engine, filtered, outcome.selection.rows))) continue;
        ways.push(wayTo(wayWords(panel, t('search.byLabel', { name: t(`facet.${facet}`), value: value.label[lang] }), way), way.state));
      }
      const isOffered = (facet: string, id: string) => labelled.some((one) => one.facet === facet && one.value.id === id);
      for (const way of await englishWays(panel, { engine, state, outcome }, isOffered)) ways.push(wayTo(way.sentence, way.state));
      return () => {
        list.replaceChildren(...asItems(ways));
        list.hidden = ways.length === 0;
      };
    },
  };
}

/** What a question was read as beside its other words: the filters of it, and what stands on the way to them, with other words and without. */
type Read = { rest: string; state: Pick<SearchState, 'filters' | 'from' | 'to' | 'min' | 'max'>; sentence: (q: string) => string };

/** The day, the month or the quarter of decision that a question names. */
function readWhen({ lang, t }: Panel, state: SearchState, { manifest }: Shown['engine']): Read | undefined {
  const when = decidedWhen(state.q, manifest.asOf);
  if (!when) return undefined;
  const { from, to, period, rest } = when;
  // What was typed names the year itself, whichever was chosen.
  const { year: _year, ...filters } = state.filters;
  const named = (of: Period) =>
    isPeriod(of, 'quarterly') ? t('period.quarter', { year: yearOf(of), quarter: of.slice(6) }) : formatMonth(of, lang);
  return {
    rest,
    state: { filters, from, to },
    sentence: (q) =>
      t(`search.decided${period === undefined ? 'On' : 'In'}${q ? 'With' : ''}`, {
        when: period === undefined ? formatDate(from, lang) : named(period),
        q,
      }),
  };
}

/** The range of fines that a question names in words. */
function readFine({ lang, t }: Panel, state: SearchState, { columns }: Shown['engine']): Read | undefined {
  const fined = finedHowMuch(state.q);
  if (!fined) return undefined;
  const { min, max, namesMax, rest } = fined;
  const [low, high] = [min, max].map((bound) => (bound === undefined ? '' : formatWan(Number(bound), lang)));
  const range = t(min === undefined ? 'range.fineBelow' : max === undefined ? 'range.fineFrom' : 'range.fineBetween', {
    low: low!,
    high: high!,
  });
  // The law's 以下 takes in the amount itself, the filter does not.
  const fine = namesMax && columns.fineWan.includes(Number(max)) ? t('search.finedBelow', { fine: range, high: high! }) : range;
  return {
    rest,
    state: { filters: state.filters, min, max },
    sentence: (q) => t(q ? 'search.finedWith' : 'search.fined', { fine, q }),
  };
}

/** Words that were typed without blanks, each by itself: districts, and what violations are called, are taken whole. */
function wordsApart({ columns }: Shown['engine'], typed: string): string[] {
  if (quotationMark.test(typed)) return [typed];
  const labels = (['unit', 'type'] as const).flatMap((facet) => columns.facets[facet]?.values.map(({ label }) => label.zh) ?? []);
  const known = new Set(labels.flatMap((label) => [label, label.replace(/[区县]$|污染$/u, '')]).filter((label) => label.length > 1));
  const words = typed.split(/\s+/u).flatMap((word) => (/\p{Script=Han}/u.test(word) ? questionWords(word, known) : [word]));
  return words.length ? words : [typed];
}

/**
 * The way to what was read; where nothing of it holds the other words as they were typed, those words apart, then in the Chinese that
 * decisions use; where nothing holds all of these either, those that some of it does, and the way says which none does.
 */
async function firstWay(
  panel: Panel,
  engine: Shown['engine'],
  state: Omit<SearchState, 'q'>,
  { rest, sentence, loadWords }: Read & { loadWords: typeof chineseWords },
): Promise<NamedWay | undefined> {
  const { t } = panel;
  const isWithin = Object.values(state.filters).some((values) => values?.length);
  const wayWith = async (q: string, named = sentence(q)): Promise<NamedWay | undefined> => {
    const way = await wayIn(engine, { ...state, q });
    return way && { sentence: wayWords(panel, isWithin ? t('search.withinFilters', { way: named }) : named, way), state: way.state };
  };
  const asTyped = await wayWith(rest);
  if (asTyped || !rest) return asTyped;
  const words = wordsApart(engine, rest);
  const chinese = await loadWords();
  for (const q of [words.join(' '), inChinese(words, chinese)]) {
    const way = q === undefined || q === rest ? undefined : await wayWith(q);
    if (way) return way;
  }
  const found = await Promise.all(
    words.map((word) => firstOf([word, inChinese([word], chinese)], async (q) => ((await wayWith(q)) ? q : undefined))),
  );
  const held = found.filter((word) => word !== undefined).join(' ');
  const absent = words.filter((_, index) => found[index] === undefined).join(' ');
  if (!held) return wayWith('', t('search.noneOfThem', { way: sentence(''), q: rest }));
  const among = absent ? await wayWith(held, t('search.noneOfThem', { way: sentence(held), q: absent })) : undefined;
  return among ?? wayWith('', t('search.noneTogether', { way: sentence(''), q: held }));
}

/** What is made of the first of some words of which something is made. */
async function firstOf<T>(words: readonly (string | undefined)[], make: (word: string) => Promise<T | undefined>): Promise<T | undefined> {
  for (const word of words) {
    const made = word === undefined ? undefined : await make(word);
    if (made !== undefined) return made;
  }
  return undefined;
}
