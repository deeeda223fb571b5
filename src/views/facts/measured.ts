import { yearlyMeasured } from '../../content/copy/measured-names.ts';
import { sentencesOf } from '../../domain/law/prose/as-in-force.ts';
import { alike, bilingual, type Bilingual } from '../../domain/language.ts';
import type { Entry } from '../../content/entry.ts';
import { joined, sourceOf, type Fact, type Stated } from './fact.ts';
import { numbersInWords } from './figures-in-words.ts';
import { monthReader } from './measured-months.ts';
import { stationCounts } from './station-counts.ts';
import { monthsNamed, withoutMonths } from '../../domain/numbers/months-named.ts';
import type { Text } from './claims.ts';

type Backer = Fact['sources'][number];
/** Figures that an indicator holds together: they back a claim that names all the years, in a paragraph with one of the words, which may name what is measured themselves. */
type Held = { id: string; backer: Backer; years: number[]; figures: Set<number>; besides?: RegExp; named?: true };

/**
 * Finds the sources of indicators that hold a figure of a text which names what they measure, or of three digits: as the value of a year that the
 * paragraph names, as the change between two of them, as how many stations there are or lay above or within the limit, as a limit where the paragraph speaks of limits or of its standard, or in a
 * sentence of the indicator's own with the same year; of a month that the sentence names, as a value of that month, and never as that of
 * the year. A year alone is held where a figure of that year stands in the sentence.
 */
export function measuredReader({
  indicators,
  observations,
}: Stated): (text: Text) => (figure: number, written: Bilingual, paragraph: Bilingual) => Backer[] {
  const held = indicators.flatMap((indicator) => heldBy(indicator, observations[indicator.id] ?? []));
  const byMonth = monthReader({ indicators, observations });
  const names = yearlyMeasured(indicators).flatMap(({ id, names: { zh, en } }) =>
    id === undefined ? [] : [{ id, pattern: new RegExp([...zh, ...en].join('|'), 'iu') }],
  );
  return ({ texts }) => {
    const all = [texts.zh, texts.en].flatMap((text) => (text ? [text.title, ...text.summary, text.body] : [])).join('\n');
    const inPage = numbersInWords([alike(all)]);
    const spoken = new Set(names.filter(({ pattern }) => pattern.test(all)).map(({ id }) => id));
    return (figure, written, paragraph) => {
      const known = held.filter(({ id, years, named }) => named || spoken.has(id) || (years.length > 0 && isDistinct(figure)));
      const [near, around] = [numbersInWords([written]), numbersInWords([yearsOnly(written, paragraph)])];
      // A paragraph that names no time goes on about a year that its page names.
      const hasYear = [...around].some(isYearNumber) || monthsNamed(written).size > 0;
      const fitting = known.filter(
        ({ years, besides }) =>
          years.every((year) => (hasYear ? around : inPage).has(year)) && (!besides || besides.test(`${paragraph.zh}\n${paragraph.en}`)),
      );
      const isYear = fitting.some(({ years }) => years.includes(figure));
      const holding = fitting.filter(({ years, figures }) =>
        isYear && years.includes(figure) ? [...figures].some((one) => !years.includes(one) && near.has(one)) : figures.has(figure),
      );
      const ofMonth = byMonth(figure, written).map(({ fields }) => sourceOfIndicator(fields));
      return [...new Map([...holding.map(({ backer }) => backer), ...ofMonth].map((backer) => [JSON.stringify(backer), backer])).values()];
    };
  };
}

/** A paragraph by its years alone, where the sentence speaks of a month and not of a whole year. */
const yearsOnly = (text: Bilingual, paragraph: Bilingual): Bilingual =>
  monthsNamed(text).size && !/全年|年均|年平均|\bannual|\bthe (?:whole )?year\b/iu.test(`${text.zh}\n${text.en}`)
    ? withoutMonths(text)
    : paragraph;

const sourceOfIndicator = ({ name, source }: Entry<'indicators'>['fields']): Backer => {
  const { title, ...rest } = sourceOf(source);
  return { ...rest, title: joined(bilingual(name), title) };
};

function heldBy({ id, fields }: Entry<'indicators'>, observations: Stated['observations'][string]): Held[] {
  const of = ({ title, ...rest }: Backer): Backer => ({ ...rest, title: joined(bilingual(fields.name), title) });
  const backer = sourceOfIndicator(fields);
  const known = observations.flatMap(({ period, series, value }) =>
    value === undefined || series !== undefined || !/^\d{4}$/.test(period) ? [] : [{ year: Number(period), value }],
  );
  return [
    ...known.map(({ year, value }) => ({ id, backer, years: [year], figures: new Set([value, Math.round(value)]) })),
    ...known.flatMap((late) =>
      known.flatMap((early) =>
        early.year < late.year ? [{ id, backer, years: [early.year, late.year], figures: changesBetween(early.value, late.value) }] : [],
      ),
    ),
    ...stationCounts(fields, observations).map((counts) => ({ id, backer, ...counts })),
    ...[...fields.limits, ...fields.dailyLimits].map(({ source, standard, value, from, to }) => ({
      id,
      backer: of(sourceOf(source)),
      years: [],
      figures: numbersInWords([standard, alike(`${value} ${daysIn(from)} ${daysIn(to)}`)]),
      besides: new RegExp(`限值|标准|\\\\blimit|\\\\bstandard|${/\d{3,}/.exec(standard.zh)?.[0] ?? '限值'}`, 'iu'),
    })),
    ...fields.breaks.map(({ note, source }) => ({
      id,
      backer: of(sourceOf(source)),
      years: [],
      figures: numbersInWords([note]),
      besides: /标准|规定|standard|HJ|GB/u,
    })),
    ...[fields.reading, fields.definition, fields.method].flatMap((text) =>
      text === undefined ? [] : sentencesOf(text.zh, 'zh').map((sentence) => ofSentence(id, backer, sentence)),
    ),
  ];
}

/** A figure of three digits is no chance, also where its text does not say what is measured; the number of a year may be. */
const isDistinct = (figure: number): boolean => `${figure}`.replace('.', '').length > 2 && !isYearNumber(figure);
const isYearNumber = (figure: number): boolean => Number.isInteger(figure) && figure > 1900 && figure < 2100;

/** How far two values lie apart, in per cent of the earlier and in what they are measured in. */
const changesBetween = (early: number, late: number): Set<number> =>
  new Set([percentBetween(early, late), Number(Math.abs(late - early).toFixed(4))]);
const percentBetween = (early: number, late: number): number => Number(Math.abs((1 - late / early) * 100).toFixed(1));
const daysIn = (day = ''): string => day.replaceAll('-', ' ');

function ofSentence(id: string, backer: Backer, sentence: string): Held {
  const figures = numbersInWords([alike(sentence)]);
  return { id, backer, figures, years: [...figures].filter(isYearNumber) };
}
