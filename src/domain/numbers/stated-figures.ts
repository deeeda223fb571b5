import { ascending, descending } from 'd3-array';
import { changesIn } from './change-words.ts';
import { figureWords, type FigureWords } from './figure-words.ts';
import type { Lang } from '../language.ts';

/** What is measured once a year: its names, and what it is measured in; none of them where figures of it are not known. */
export type Measured = { id?: string; names: Record<Lang, readonly string[]>; measuredIn: Record<Lang, string> };
/** A figure that a text gives for a year, as it is written, and at which character; `since`: it is the change in per cent since that year. */
export type StatedFigure = { id: string; year: string; value: string; from: number; since?: string; fell?: boolean };

type Mention = { from: number; to: number; measured: Measured };

/** Finds the figures in a text; `own`: what it is about where it does not say so. */
export type FigureReader = (text: string, own?: Measured) => StatedFigure[];

/**
 * Reads the figures that a text says were measured in a year: those that stand close to the year, in words that say nothing else. A
 * limit, a target, a change that is not one in per cent between two years, another place or a shorter time is passed over, and so is all
 * that may be one. A sentence that names nothing measured speaks of the one thing that the sentence before it names.
 *
 * @param city what the city whose figures they are is called
 */
export function figureReader(all: readonly Measured[], city: string, lang: Lang): FigureReader {
  const pattern = figureWords(city, lang);
  const namesOf = mentionReader(all, lang);
  return (text, own) => {
    let before = own;
    return [...text.matchAll(pattern.sentences)].flatMap(({ 0: sentence, index: start }) => {
      const mentions = namesOf(sentence);
      const spokenOf = before;
      const named = new Set(mentions.map(({ measured }) => measured));
      before = named.size ? (named.size === 1 ? [...named][0] : undefined) : before;
      const masked = mentions.reduce(
        (masking, { from, to }) => masking.slice(0, from) + 'ⓢ'.repeat(to - from) + masking.slice(to),
        sentence,
      );
      if (pattern.elsewhere.test(masked.replace(pattern.stretch, ''))) return [];
      const years = new Set(sentence.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g));
      const patterns = [pattern.yearFirst, ...(pattern.yearLast ? [pattern.yearLast] : []), ...(years.size === 1 ? pattern.yearless : [])];
      const found = patterns.flatMap((each) => [...masked.matchAll(each)]);
      const isListed = listsIn(masked);
      const inOrder = figuresInOrder(masked, mentions, pattern).map((one) => ({ ...one, from: start + one.from }));
      const stated = found.flatMap((match): StatedFigure[] => {
        const { value, measuredIn, year = [...years][0]! } = match.groups as { value: string; measuredIn?: string; year?: string };
        const end = match.index + match[0].length;
        const mention = mentions.findLast(({ from }) => from < end);
        // Of several named together the last is not the one whose figure stands alone.
        if (mention && isListed(mention)) return [];
        const subject = mention?.measured ?? spokenOf;
        if (
          subject?.id === undefined ||
          !fits(subject.measuredIn[lang], measuredIn, pattern.counted) ||
          pattern.unmeasured.test(clauseAt(masked, match.index, end, pattern.clauses))
        )
          return [];
        return [{ id: subject.id, year, value, from: start + match.index + match[0].indexOf(value, match[0].indexOf(year) === 0 ? 4 : 0) }];
      });
      const changes = changesIn(masked, lang).flatMap(({ at, ...change }): StatedFigure[] => {
        const mention = mentions.findLast(({ from }) => from < at);
        if (mention && isListed(mention)) return [];
        const subject = mention?.measured ?? spokenOf;
        const clause = clauseAt(masked, at, at + change.value.length, pattern.clauses);
        return subject?.id === undefined || pattern.unmeasured.test(clause) ? [] : [{ id: subject.id, from: start + at, ...change }];
      });
      return [...new Map([...stated, ...inOrder, ...changes].map((one) => [one.from, one])).values()];
    });
  };
}

const and = '\\s*(?:、|，|以及|[和及与]|, and|,| and)\\s*(?:the )?';

/** Finds out whether a mention is the last of several that are named together. */
function listsIn(masked: string): (mention: Mention) => boolean {
  const ends = new Set([...masked.matchAll(new RegExp(`(?<=ⓢ${and})ⓢ+`, 'gu'))].map((match) => match.index + match[0].length));
  return ({ to }) => ends.has(to);
}

/** The figures of several things measured that stand behind their names in the same order, of the year before them or the only one. */
function figuresInOrder(masked: string, mentions: readonly Mention[], { listed, unmeasured, clauses }: FigureWords): StatedFigure[] {
  const years = [...masked.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)];
  return [...masked.matchAll(listed)].flatMap((match): StatedFigure[] => {
    const { names, values } = match.groups as { names: string; values: string };
    const end = match.index + match[0].length;
    const named = mentions.filter(({ from }) => from >= match.index && from < match.index + names.length);
    const numbers = [...values.replace(/m[³3]/gu, '  ').matchAll(/\d+(?:\.\d+)?/gu)];
    const year =
      years.findLast(({ index }) => index < match.index) ?? (new Set(years.map(([one]) => one)).size === 1 ? years[0] : undefined);
    if (year === undefined || named.length !== numbers.length || unmeasured.test(clauseAt(masked, match.index, end, clauses))) return [];
    return named.flatMap(({ measured: { id } }, place): StatedFigure[] => {
      const { 0: value, index } = numbers[place]!;
      return id === undefined ? [] : [{ id, year: year[0], value, from: end - values.length + index }];
    });
  });
}

/** Whether a figure may be one of what is measured in something, by what it is counted in. */
const fits = (measuredIn: string, written: string | undefined, counted: RegExp): boolean =>
  written === undefined ? !counted.test(measuredIn) : plainly(measuredIn).startsWith(plainly(written));
const plainly = (measuredIn: string): string =>
  measuredIn.replace(/每立方米|[/／]立方米|\/m[³3]| per cubic metre/u, '').replace('micrograms', 'µg');

function clauseAt(text: string, from: number, to: number, separator: RegExp): string {
  return text.slice(0, from).split(separator).at(-1)! + text.slice(from, to) + text.slice(to).split(separator)[0]!;
}

/** Finds the names in a sentence, in order; of those that overlap the longer counts. */
function mentionReader(all: readonly Measured[], lang: Lang): (sentence: string) => Mention[] {
  const named = all
    .flatMap((measured) => measured.names[lang].map((name) => ({ measured, name })))
    .toSorted((a, b) => descending(a.name.length, b.name.length))
    .map(({ measured, name }) => ({
      measured,
      pattern: new RegExp(`(?<![A-Za-z])(?:${name})(?![A-Za-z])${/\d$/.test(name) ? '(?!\\d)' : ''}`, 'giu'),
    }));
  return (sentence) => {
    const mentions: Mention[] = [];
    for (const { measured, pattern } of named)
      for (const { 0: matched, index: from } of sentence.matchAll(pattern)) {
        const to = from + matched.length;
        if (!mentions.some((other) => from < other.to && other.from < to)) mentions.push({ from, to, measured });
      }
    return mentions.toSorted((a, b) => ascending(a.from, b.from));
  };
}
