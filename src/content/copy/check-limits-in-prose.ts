import { plusDays, yearOf, type IsoDate } from '../../domain/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';
import { limitOf, limitOn } from '../../domain/limits.ts';
import { limitStatements, pollutantsIn, type LimitStatement } from '../../domain/limit-statements.ts';
import type { Content, Entry } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { linesOf } from './lines-of-prose.ts';
import { daysOfNews } from './news-days.ts';

type Limit = Entry<'indicators'>['fields']['limits'][number];
type Checked = Pick<Content, 'indicators' | 'news'>;

/**
 * Holds what prose says of the limit of a yearly mean against the limits of that indicator: those of the standard or of the time that
 * the sentence names, else the limit of the text's day, which is today but for news.
 *
 * @param shownAs how the folder is named in places
 */
export async function checkLimitsInProse(
  directory: string,
  shownAs: string,
  { indicators, news }: Checked,
  today: IsoDate,
): Promise<Fault[]> {
  const limited = indicators.filter(({ fields: { limits, frequency } }) => limits.length && frequency === 'yearly');
  const dayOf = daysOfNews(news, shownAs);
  const faults: Fault[] = [];
  for await (const { file, line, column, lang, text } of linesOf(directory, shownAs)) {
    const day = dayOf(file) ?? today;
    for (const stated of limitStatements(onDay(text, day), lang)) {
      const indicator = limited.find(({ fields: { name } }) => pollutantsIn(name.zh, 'zh').includes(stated.pollutant));
      const right = indicator ? limitsMeant(stated, indicator.fields.limits, day) : [];
      if (!indicator || !right.length || right.some(({ value }) => value === stated.value)) continue;
      faults.push({ severity: 'warning', file, line, column, message: wordsOf(stated, indicator.fields.name, right) });
    }
  }
  return faults;
}

/** A text with this year and last year by their numbers. */
function onDay(text: string, day: IsoDate): string {
  const year = Number(yearOf(day));
  return text
    .replace(/今年|\bthis year\b/gi, (words) => (words === '今年' ? `${year}年` : String(year)))
    .replace(/去年|\blast year\b/gi, (words) => (words === '去年' ? `${year - 1}年` : String(year - 1)));
}

/** The limits that a sentence may mean: of a year that is named alone, the one it is held against. */
function limitsMeant({ standards, dates, years, before, past }: LimitStatement, limits: readonly Limit[], day: IsoDate): Limit[] {
  const byStandard = limits.filter(({ standard }) => standards.some((name) => standard.zh.includes(name)));
  if (standards.length) return byStandard;
  const [date, ...more] = dates;
  if (date && !more.length && new Set(years).size === 1) {
    const on = [date.year, date.month, date.day ?? 1].map((part) => String(part).padStart(2, '0')).join('-');
    return [on, ...(before ? [plusDays(on, -1)] : [])].flatMap((meant) => limitOn(limits, meant) ?? []);
  }
  if (years.length === 1 && !dates.length && !before && !past) return [limitOf(limits, years[0]!)].filter((limit) => limit !== undefined);
  if (years.length)
    return limits.filter(({ from = '0000', to = '9999' }) => years.some((year) => yearOf(from) <= year && year <= yearOf(to)));
  return past ? [...limits] : [limitOn(limits, day)].filter((limit) => limit !== undefined);
}

function wordsOf({ value }: LimitStatement, name: { zh: string; en?: string | undefined }, right: readonly Limit[]): Bilingual {
  const zh = right.map((limit) => `${limit.value}（${limit.standard.zh}）`).join('、');
  const en = right.map((limit) => `${limit.value} (${limit.standard.en ?? limit.standard.zh})`).join(', ');
  return {
    zh: `这里写的限值是 ${value}，“${name.zh}”在所说的时间有效的限值是 ${zh}。`,
    en: `This names a limit of ${value}; the limit of "${name.en ?? name.zh}" at the time it speaks of is ${en}.`,
  };
}
