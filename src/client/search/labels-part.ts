import { yearOf } from '../../domain/days/calendar.ts';
import { isPeriod } from '../../domain/days/periods.ts';
import { formatWan } from '../../i18n/amounts.ts';
import { formatDate, formatMonth } from '../../i18n/formats.ts';
import { labelledValues } from '../../search/cited-rows.ts';
import { decidedInYear, decidedWhen, withYearsInFigures, type DecidedWhen } from '../../search/decided-when.ts';
import { finedHowMuch, withoutFined } from '../../search/fined-how-much.ts';
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
        // A month beside an amount is one question: alone each would say of its decisions that none has the words of the other.
        const read = readFine(panel, state, engine) ?? readWhen(panel, state, engine);
        for (const one of [read, read?.without]) {
          const way = one && (await firstWay(panel, engine, { ...rest, ...one.state, page: 1 }, { ...one, loadWords }));
          if (!way) continue;
          ways.push(wayTo(way.sentence, way.state));
          break;
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
type Read = {
  rest: string;
  state: Pick<SearchState, 'filters' | 'from' | 'to' | 'min' | 'max'>;
  sentence: (q: string) => string;
  /** What is read where nothing is so: of a month without such a fine the month. */
  without?: Read;
};

/** The day, the month, the quarter or the year of decision that a question names. */
function readWhen(panel: Panel, state: SearchState, { manifest }: Shown['engine']): Read | undefined {
  const { t } = panel;
  const when = decidedWhen(state.q, manifest.asOf) ?? decidedInYear(state.q, manifest.asOf);
  if (!when) return undefined;
  const { from, to, period } = when;
  return {
    // All decisions are penalties: behind what else was asked the word asks nothing more.
    rest: withoutFined(when.rest) || when.rest,
    state: { filters: withoutYear(state.filters), from, to },
    sentence: (q) => t(`search.decided${period === undefined ? 'On' : 'In'}${q ? 'With' : ''}`, { when: whenName(panel, when), q }),
  };
}

/** What was typed names the year itself, whichever was chosen. */
const withoutYear = ({ year: _year, ...filters }: SearchState['filters']): SearchState['filters'] => filters;

function whenName({ lang, t }: Panel, { from, period }: DecidedWhen): string {
  if (period === undefined) return formatDate(from, lang);
  if (isPeriod(period, 'yearly')) return t('period.year', { year: period });
  return isPeriod(period, 'quarterly')
    ? t('period.quarter', { year: yearOf(period), quarter: period.slice(6) })
    : formatMonth(period, lang);
}

/** The range of fines that a question names in words, of the day, the month or the quarter that stands beside it. */
function readFine(panel: Panel, state: SearchState, engine: Shown['engine']): Read | undefined {
  const { lang, t } = panel;
  const { columns, manifest } = engine;
  const fined = finedHowMuch(state.q);
  if (!fined) return undefined;
  const { min, max, namesMax } = fined;
  const when = decidedWhen(fined.rest, manifest.asOf);
  const rest = when ? withoutFined(when.rest) : withYearsInFigures(fined.rest, manifest.asOf);
  const [low, high] = [min, max].map((bound) => (bound === undefined ? '' : formatWan(Number(bound), lang)));
  const range = t(min === undefined ? 'range.fineBelow' : max === undefined ? 'range.fineFrom' : 'range.fineBetween', {
    low: low!,
    high: high!,
  });
  // The law's 以下 takes in the amount itself, the filter does not.
  const whole = namesMax && columns.fineWan.includes(Number(max)) ? t('search.finedBelow', { fine: range, high: high! }) : range;
  const fine = when ? `${whole} · ${whenName(panel, when)}` : whole;
  const filters = when ? withoutYear(state.filters) : state.filters;
  const whenAlone = when && readWhen(panel, { ...state, q: fined.rest }, engine);
  return {
    ...(whenAlone
      ? { without: { ...whenAlone, rest: '', sentence: () => t('search.noneOfThem', { way: whenAlone.sentence(''), q: range }) } }
      : {}),
    rest,
    state: { filters, min, max, ...(when ? { from: when.from, to: when.to } : {}) },
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
