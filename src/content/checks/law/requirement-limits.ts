import type { Bilingual, Lang } from '../../../domain/language.ts';
import { languages } from '../../../domain/language.ts';
import { showTerm, termsIn } from '../../../domain/law/terms.ts';
import { readTimeLimit } from '../../../domain/time-limits/read.ts';
import type { TimeLimit } from '../../../domain/time-limits/time-limit.ts';
import { timeLimitInWords } from '../../../domain/time-limits/words.ts';
import { labelOf } from '../../../schemas/label.ts';
import { timings, type Requirement } from '../../../schemas/requirement.ts';
import type { Draft, Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

type Timing = Requirement['timing'];

/** The kind of time limit under which a rule is filtered; undefined where none of them fits. */
function timingOf(limit: TimeLimit): Timing | undefined {
  switch (limit.sort) {
    case 'within':
    case 'ahead':
      return limit.span.measuredIn;
    case 'yearly':
      return 'dated';
    case 'often':
      return limit.frequency in timings ? (limit.frequency as Timing) : undefined;
    case 'with':
      return 'withResult';
    case 'standing':
      return 'continuous';
    default:
      return limit.sort;
  }
}

/** A time limit as data says what the words of the time limit say, in both languages, and is of the kind that stands beside it. */
export function checkRequirementLimits({ requirements }: Pick<Drafts, 'requirements'>, faults: Fault[]): void {
  for (const draft of requirements) {
    const { timeLimit, timing, deadline } = draft.fields;
    if (timeLimit === undefined) continue;
    const read = readTimeLimit(timeLimit);
    if ('problem' in read) continue;
    const meant = timingOf(read.limit);
    if (meant !== undefined && meant !== timing) faults.push(warningAt(draft, otherTiming(timeLimit, timing, meant)));
    for (const lang of languages) {
      const text = deadline[lang];
      if (text === undefined) continue;
      const [own, stated] = [termsIn(timeLimitInWords(read.limit, lang), lang), termsIn(text, lang)];
      const [day, days] = [daysOfMonth(timeLimitInWords(read.limit, lang), lang)[0], daysOfMonth(text, lang)];
      if (day !== undefined && days.length && !days.includes(day)) faults.push(warningAt(draft, otherDayMessage(timeLimit, text, day)));
      // How often is held by the kind of time limit, whose words are held already.
      for (const sort of ['days', 'yearly'] as const)
        for (const meaning of own[sort].keys())
          if (!stated[sort].has(meaning))
            faults.push(
              warningAt(
                draft,
                otherTermMessage(timeLimit, text, (to) => showTerm(sort, meaning, to)),
              ),
            );
    }
  }
}

/** Days of a month, whichever: 每月15日, the 15th of each month. */
const dayOfMonth: Record<Lang, RegExp> = {
  zh: /(?:[每次下当本]月|月度)(?:的)?(\d{1,2})日/gu,
  en: /\bthe (\d{1,2})(?:st|nd|rd|th)\b/gu,
};
const daysOfMonth = (text: string, lang: Lang): string[] => [...text.matchAll(dayOfMonth[lang])].map(([, day]) => day!);

const otherDayMessage = (limit: string, text: string, day: string): Bilingual => ({
  zh: `“${limit}”是 ${day} 日，公开时限“${text}”里不是。请核对。`,
  en: `"${limit}" is day ${day}, and the time limit "${text}" names another. Check which is right.`,
});

const warningAt = ({ file, locate }: Draft<'requirements'>, message: Bilingual): Fault => ({
  severity: 'warning',
  file,
  ...locate(['timeLimit']),
  field: 'timeLimit',
  label: { zh: labelOf('requirements', 'timeLimit', 'zh'), en: labelOf('requirements', 'timeLimit', 'en') },
  message,
});

const otherTiming = (limit: string, timing: Timing, meant: Timing): Bilingual => ({
  zh: `“${limit}”的时限类型应是 ${meant}，这里写的是 ${timing}。请核对。`,
  en: `"${limit}" is of the kind ${meant}, and the timing is ${timing}. Check which is right.`,
});

const otherTermMessage = (limit: string, text: string, term: (lang: Lang) => string): Bilingual => ({
  zh: `“${limit}”有${term('zh')}，公开时限“${text}”里没有。请核对。`,
  en: `"${limit}" holds ${term('en')}, and the time limit "${text}" does not. Check which is right.`,
});
