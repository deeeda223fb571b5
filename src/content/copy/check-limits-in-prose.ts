import { ascending } from 'd3-array';
import { plusDays, yearOf, type IsoDate } from '../../domain/days/calendar.ts';
import type { Bilingual, Lang } from '../../domain/language.ts';
import { limitOf, limitOn } from '../../domain/law/limits.ts';
import { bare, limitChanges, statedLimits, pollutantsIn, type LimitChange, type StatedLimit } from '../../domain/law/stated-limits.ts';
import { limitsApart } from '../../domain/law/limit-lists.ts';
import { isSo, limitComparisons } from '../../domain/law/limit-comparisons.ts';
import { limitVerdicts } from '../../domain/law/limit-verdicts.ts';
import { limitWords, type Mean } from '../../domain/law/limit-words.ts';
import type { Content, Entry } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { daysOfNews } from './news-days.ts';
import { outdatedLimits } from './outdated-limits.ts';
import { beginsWithYear, placeIn, type Passage } from './passage.ts';
import { pollutantMeant, type SentenceOnLimit } from './pollutant-meant.ts';
import type { Prose } from './prose.ts';
import { limitsInRow } from './table-limits.ts';

type Limit = Entry<'indicators'>['fields']['limits'][number];
type Checked = Pick<Content, 'indicators' | 'news' | 'observations'>;

/**
 * Holds what prose says of the limit of a yearly or 24-hour mean against the limits of that indicator: those of the standard or of the
 * time that the sentence names, else the limit of the text's day, which is today but for news; and what a limit became against both.
 */
export function checkLimitsInProse({ lines, shownAs }: Prose, { indicators, news, observations }: Checked, today: IsoDate): Fault[] {
  const dayOf = daysOfNews(news, shownAs);
  const meantIn = pollutantMeant(lines);
  const aheadOf = sectionAhead(lines);
  const faults: Fault[] = [];
  for (const passage of lines) {
    const { file, lang, text, field = '' } = passage;
    const day = dayOf(file) ?? today;
    // What was wrong before, and a row of years, speaks of another time than the text.
    const isOfItsDay = !/^(?:revisions|changes|breaks)\b/u.test(field) && !beginsWithYear.test(text);
    const rows = isOfItsDay ? limitsInRow(passage, aheadOf(passage)) : [];
    const found = [...text.matchAll(limitWords[lang].sentences)].flatMap(({ 0: written, index }) => {
      const { sentence, about } = meantIn(passage, index, written);
      const ahead = sentenceAhead(text, index, lang);
      const at = index + written.search(/\S/);
      const ones = limitsApart(onDay(sentence, day), lang);
      // A sentence on several pollutants that names the limit in force may hold it against those of other times.
      const held = ones.length > 1 ? ones.filter((one) => !namesLimitOn(one, lang, indicators, day)) : ones;
      return held.map((one) => ({ sentence: one, about, ahead, at }));
    });
    for (const { at, ahead, ...read } of [...found, ...rows.map((sentence) => ({ sentence, about: undefined, ahead: '', at: 0 }))]) {
      const outdated = isOfItsDay ? outdatedLimits({ sentence: read.sentence, ahead }, lang, indicators, day) : [];
      const doubts = [
        ...doubtsOf(read, lang, { indicators, observations }, day),
        ...outdated.map(({ name, right, mean, value }) => messageOf({ value }, name, [right], mean)),
      ];
      for (const message of new Map(doubts.map((one) => [one.zh, one])).values())
        faults.push({ severity: 'warning', file, ...placeIn(passage, at), message });
    }
  }
  return faults;
}

/** Finds what stands before a table in its section, heading and all. */
function sectionAhead(lines: readonly Passage[]): (passage: Passage) => string {
  const sections = Map.groupBy(lines, ({ file, lang, part }) => `${file}\n${lang}\n${part?.section}`);
  return ({ file, lang, part }) =>
    (sections.get(`${file}\n${lang}\n${part?.section}`) ?? [])
      .filter((other) => part && other.part && other.part.block < part.block)
      .map(({ text }) => text)
      .join('\n');
}

const sentenceAhead = (text: string, index: number, lang: Lang): string =>
  text.slice(0, index).match(limitWords[lang].sentences)?.at(-1) ?? '';

/** Whether a sentence on one pollutant has the number of a limit of its that is in force on a day. */
function namesLimitOn(sentence: string, lang: Lang, indicators: Checked['indicators'], day: IsoDate): boolean {
  const numbers = new Set((bare(sentence).match(/\d+(?:\.\d+)?/gu) ?? []).map(Number));
  const pollutants = pollutantsIn(sentence, lang);
  return indicators.some(
    ({ fields: { name, limits, dailyLimits } }) =>
      pollutantsIn(name.zh, 'zh').some((one) => pollutants.includes(one)) &&
      [limits, dailyLimits].some((of) => numbers.has(limitOn(of, day)?.value ?? NaN)),
  );
}

const limitFields = { yearly: 'limits', daily: 'dailyLimits' } as const satisfies Record<Mean, string>;

/** What of a sentence on limits is not so. */
function doubtsOf(
  { sentence, about }: SentenceOnLimit,
  lang: Lang,
  { indicators, observations }: Pick<Checked, 'indicators' | 'observations'>,
  day: IsoDate,
): Bilingual[] {
  const found = (['yearly', 'daily'] as const).flatMap((mean) => {
    const limitsOf = (pollutant: string): { name: Name; limits: readonly Limit[] } | undefined =>
      indicators
        .filter(({ fields: { name, frequency } }) => frequency === 'yearly' && pollutantsIn(name.zh, 'zh').includes(pollutant))
        .map(({ fields }) => ({ name: fields.name, limits: fields[limitFields[mean]] }))
        .find(({ limits }) => limits.length);
    const measured = (text: string, year: string) => measuredPollutant(text, year, indicators, observations);
    const verdicts = mean === 'yearly' ? limitVerdicts(sentence, lang, measured) : [];
    const stated = [...statedLimits(sentence, lang, mean, about), ...verdicts].flatMap((one): Bilingual[] => {
      const { name, limits } = limitsOf(one.pollutant) ?? {};
      const right = limits ? limitsMeant(one, limits, day) : [];
      return !name || !right.length || right.some(({ value }) => value === one.value) ? [] : [messageOf(one, name, right, mean)];
    });
    const changed = limitChanges(sentence, lang, mean, about).flatMap((change): Bilingual[] => {
      const { name, limits } = limitsOf(change.pollutant) ?? {};
      return !name || !limits || mayHaveChanged(change, limits) ? [] : [changeMessage(change, name, limits)];
    });
    return [...stated, ...changed, ...(mean === 'yearly' ? compared(sentence, lang, measured, limitsOf) : [])];
  });
  return [...new Map([...found, ...goodDays(sentence, lang, indicators)].map((message) => [message.zh, message])).values()];
}

const goodDay: Record<Lang, RegExp> = { zh: /优良天/u, en: /\bgood(?:-air)? days?\b/iu };
const dailyMean: Record<Lang, RegExp> = { zh: /日均|日平均|24\s*小时/u, en: /\b(?:daily|24-hour) mean\b/iu };
const atMost: Record<Lang, RegExp> = {
  zh: /(?:不超过|不高于|低于)\s*(\d+(?:\.\d+)?)(?![\d.]|\s*[天日年%])/u,
  en: /\b(?:at most|no(?:t)? (?:more|higher) than|not above|up to|below|within|does not exceed|did not exceed) (\d+(?:\.\d+)?)(?![\d.]*(?: days|%))/iu,
};

/** A daily mean up to which days of a year are said to be good, of no pollutant by name, that was the limit of another time alone. */
function goodDays(sentence: string, lang: Lang, indicators: Checked['indicators']): Bilingual[] {
  const [year, ...years] = new Set([...sentence.matchAll(/(?<![\d-])(?:19|20)\d{2}(?!\d)/gu)].map(([one]) => one));
  const value = Number(atMost[lang].exec(sentence)?.[1]);
  if (year === undefined || years.length || Number.isNaN(value) || pollutantsIn(sentence, lang).length) return [];
  if (!goodDay[lang].test(sentence) || !dailyMean[lang].test(sentence)) return [];
  const held = indicators.flatMap(({ fields: { name, dailyLimits } }) => {
    const then = limitOf(dailyLimits, year);
    return then ? [{ name, then, ofAnotherTime: dailyLimits.some((limit) => limit.value === value) }] : [];
  });
  if (held.some(({ then }) => then.value === value)) return [];
  const one = held.find(({ ofAnotherTime }) => ofAnotherTime);
  return one ? [messageOf({ value }, one.name, [one.then], 'daily')] : [];
}

/** The values of a year said to lie above, on or within the limit of that year which do not. */
function compared(
  sentence: string,
  lang: Lang,
  measured: (text: string, year: string) => string | undefined,
  limitsOf: (pollutant: string) => { name: Name; limits: readonly Limit[] } | undefined,
): Bilingual[] {
  return limitComparisons(sentence, lang, measured).flatMap(({ value, year, pollutant, relation }): Bilingual[] => {
    const { name, limits = [] } = limitsOf(pollutant) ?? {};
    const limit = limitOf(limits, year);
    return !name || !limit || isSo(value, limit.value, relation) ? [] : [comparedMessage(value, year, name, limit)];
  });
}

function comparedMessage(value: number, year: string, name: Name, limit: Limit): Bilingual {
  const { zh, en } = listed([limit]);
  return {
    zh: `这里拿 ${year} 年的 ${value} 同当年的限值相比；“${name.zh}”当年的限值是 ${zh}，不是这样。`,
    en: `This holds ${value} of ${year} against the limit of that year; the limit of "${name.en ?? name.zh}" then was ${en}, and it is not so.`,
  };
}

/** The one pollutant of which a sentence without its name gives the value of a year. */
function measuredPollutant(
  text: string,
  year: string,
  indicators: Checked['indicators'],
  observations: Checked['observations'],
): string | undefined {
  const numbers = new Set((text.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number));
  const measured = indicators.filter(
    ({ id, fields: { frequency, limits } }) =>
      frequency === 'yearly' && limits.length && numbers.has(observations[id]?.find(({ period }) => period === year)?.value ?? NaN),
  );
  const named = new Set(measured.flatMap(({ fields: { name } }) => pollutantsIn(name.zh, 'zh')));
  return named.size === 1 ? [...named][0] : undefined;
}

const dayOf = ({ year, month, day = 1 }: StatedLimit['dates'][number]): IsoDate =>
  [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');

/** Whether a later limit is the one that an earlier is said to have become, on the day that is named if a limit begins then; also where no change is known. */
function mayHaveChanged({ from, to, dates }: LimitChange, limits: readonly Limit[]): boolean {
  const days = dates.map(dayOf).filter((day) => limits.some((limit) => limit.from === day));
  if (days.length === 1) return limitOn(limits, plusDays(days[0]!, -1))?.value === from && limitOn(limits, days[0]!)?.value === to;
  const inTime = limits.toSorted((a, b) => ascending(a.from ?? '', b.from ?? '')).map(({ value }) => value);
  if (new Set(inTime).size < 2) return true;
  return inTime.some((before, index) => before === from && inTime.slice(index + 1).includes(to));
}

/** A text with this year and last year by their numbers. */
function onDay(text: string, day: IsoDate): string {
  const year = Number(yearOf(day));
  return text
    .replace(/今年|\bthis year\b/gi, (written) => (written === '今年' ? `${year}年` : String(year)))
    .replace(/去年|\blast year\b/gi, (written) => (written === '去年' ? `${year - 1}年` : String(year - 1)));
}

/** The limits that a sentence may mean: those of a standard that is named, until its day where the sentence says until when. */
function limitsMeant(stated: StatedLimit, limits: readonly Limit[], day: IsoDate): Limit[] {
  const { standards, until } = stated;
  if (!standards.length) return limitsOfTime(stated, limits, day);
  const byStandard = limits.filter(({ standard }) => standards.some((name) => standard.zh.includes(name)));
  const then = until ? limitsOfTime(stated, byStandard, day) : [];
  return then.length ? then : byStandard;
}

/** The limits of the time of which a sentence speaks: of a year that is named alone, the one it is held against. */
function limitsOfTime({ dates, years, before, past }: StatedLimit, limits: readonly Limit[], day: IsoDate): Limit[] {
  const [date, ...more] = dates;
  if (date && !more.length && new Set(years).size === 1) {
    const on = dayOf(date);
    return [...new Set([on, ...(before ? [plusDays(on, -1)] : [])].flatMap((meant) => limitOn(limits, meant) ?? []))];
  }
  if (years.length === 1 && !dates.length && !before && !past) return [limitOf(limits, years[0]!)].filter((limit) => limit !== undefined);
  if (years.length) {
    // Before 2031, and until 2031, it is the limit of 2030.
    const ahead = before ? years.flatMap((year) => limitOn(limits, plusDays(`${year}-01-01`, -1)) ?? []) : [];
    const within = limits.filter(({ from = '0000', to = '9999' }) => years.some((year) => yearOf(from) <= year && year <= yearOf(to)));
    return [...new Set([...ahead, ...within])];
  }
  return past ? [...limits] : [limitOn(limits, day)].filter((limit) => limit !== undefined);
}

type Name = { zh: string; en?: string | undefined };
const listed = (limits: readonly Limit[]): Required<Bilingual> => ({
  zh: limits.map((limit) => `${limit.value}（${limit.standard.zh}）`).join('、'),
  en: limits.map((limit) => `${limit.value} (${limit.standard.en ?? limit.standard.zh})`).join(', '),
});

function messageOf({ value }: Pick<StatedLimit, 'value'>, name: Name, right: readonly Limit[], mean: Mean): Bilingual {
  const { zh, en } = listed(right);
  const what = mean === 'daily' ? { zh: '24小时', en: '24-hour ' } : { zh: '', en: '' };
  return {
    zh: `这里写的${what.zh}限值是 ${value}，“${name.zh}”在所说的时间有效的${what.zh}限值是 ${zh}。`,
    en: `This names a ${what.en}limit of ${value}; the ${what.en}limit of "${name.en ?? name.zh}" at the time it speaks of is ${en}.`,
  };
}

function changeMessage({ from, to }: LimitChange, name: Name, limits: readonly Limit[]): Bilingual {
  const { zh, en } = listed(limits);
  return {
    zh: `这里说限值由 ${from} 变为 ${to}，“${name.zh}”先后的限值是 ${zh}。`,
    en: `This says that the limit went from ${from} to ${to}; the limits of "${name.en ?? name.zh}" are, one after the other, ${en}.`,
  };
}
