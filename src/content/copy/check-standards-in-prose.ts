import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';
import { sentencesIn } from '../../domain/law/prose/as-in-force.ts';
import { sidesOf } from '../../domain/law/prose/articles-of.ts';
import { effectiveDayIn } from '../../domain/law/prose/effective-day.ts';
import { isAppliedNow, isCalledCurrent } from '../../domain/law/prose/standards.ts';
import { firstDays, standardsIn, voidStandards, type VoidStandard } from '../../domain/law/standards.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { daysOfNews } from './news-days.ts';
import { beginsWithYear, placeIn } from './passage.ts';
import type { Prose } from './prose.ts';

/**
 * Names a standard that prose calls current though none of its limits holds any more, by the last days that indicators give them, or
 * though another took its place, or by which something goes in the present. News goes by its own day.
 */
export function checkStandardsInProse(
  { lines, shownAs }: Prose,
  { indicators, news }: Pick<Content, 'indicators' | 'news'>,
  today: IsoDate,
): Fault[] {
  const limits = indicators.flatMap(({ fields }) => [...fields.limits, ...fields.dailyLimits]);
  const dayOf = daysOfNews(news, shownAs);
  const begins = firstDays(limits);
  const faults: Fault[] = [];
  for (const passage of lines) {
    const { file, lang, text, field = '' } = passage;
    const day = dayOf(file) ?? today;
    const ended = voidStandards(limits, day);
    // What was read in the past, and a row of years, speaks of another time than the text.
    const isOfItsDay = !beginsWithYear.test(text) && !/^(?:revisions|changes|breaks|source|checked)/u.test(field);
    const sentences = sentencesIn(text, lang);
    for (const [at, { sentence, from }] of sentences.entries()) {
      const around = { ahead: sentences[at - 1]?.sentence ?? '', behind: sentences[at + 1]?.sentence ?? '' };
      const mentions = standardsIn(sentence);
      for (const [index, mention] of mentions.entries()) {
        const right = begins.get(mention.id!);
        const begun = effectiveDayIn(sidesOf(sentence, mentions, index).after, lang);
        if (right !== undefined && begun !== undefined && begun !== right)
          faults.push({
            severity: 'warning',
            file,
            ...placeIn(passage, from + mention.from),
            message: otherDay(mention.title, right, begun),
          });
        const one = ended.get(mention.id!);
        if (!one) continue;
        const reading = { mentions, ...one };
        const isNow =
          isCalledCurrent(sentence, lang, mention, reading) ||
          (isOfItsDay && isAppliedNow(sentence, lang, mention, { ...reading, today: day }, around));
        if (isNow)
          faults.push({ severity: 'warning', file, ...placeIn(passage, from + mention.from), message: messageOf(mention.title, one) });
      }
    }
  }
  return faults;
}

const otherDay = (title: string, right: IsoDate, day: IsoDate): Bilingual => ({
  zh: `${title} 的限值自 ${right} 起执行，这里写的是 ${day}。`,
  en: `The limits of ${title} hold from ${right}; this says ${day}.`,
});

const messageOf = (title: string, { on, successor }: VoidStandard): Bilingual => ({
  zh: `这里把 ${title} 说成现行标准；它自 ${on} 起不再有效${successor ? `，现在是 ${successor}` : ''}。`,
  en: `This calls ${title} current; it holds no more since ${on}${successor ? `, when ${successor} took its place` : ''}.`,
});
