import { ordinalsInDigits } from '../numbers/english-ordinals.ts';
import type { Lang } from '../language.ts';
import { readNumeral, shortNumeral } from '../law/articles.ts';
import { englishMonths } from '../days/english-months.ts';

/** What a sentence says of a day of the month: that reports are due on it, or that one filed on it is on time, or late, by so many days. */
export type DueDayMention = { day: number; from: number; form: 'due' | 'onTime' | 'late'; days?: number };

type Words = { speaks: RegExp; ofOthers: RegExp; read: (sentence: string) => DueDayMention[] };

const own = '(?<![\\d月一二三四五六七八九十])';
const due = [
  new RegExp(`(?:每|次|下|翌)个?月的?\\s*(?:\\d{1,2}\\s*[日号]?\\s*[至到—～~-]+\\s*)?${shortNumeral}\\s*[日号]`, 'gu'),
  new RegExp(`${own}${shortNumeral}[日号]的?(?:报送|报告)?(?:期限|截止|截至|止)`, 'gu'),
  /月1日[至到—～-](\d{1,2})日，[^，。]{0,6}把[^，。]{0,6}进展/gu,
];
const onTime = new RegExp(
  `${own}${shortNumeral}[日号](?:当天|当日)?[^，；\\d]{0,8}?(?:也|就|都|仍)?(?:算|是|属于|为)“?(?:按时|准时)`,
  'gu',
);
// 15日以后 leaves the 15th itself out, as people say it.
const late = new RegExp(
  `${own}${shortNumeral}[日号](?![之以]?后)(?:当天|当日)?[^，；\\d]{0,8}?(?:也|就|都|仍)?(?:算|是|属于|为|记为)“?迟报”?(?:了?\\s*(\\d+)\\s*天)?`,
  'gu',
);

function chinese(sentence: string): DueDayMention[] {
  const days = (pattern: RegExp) =>
    [...sentence.matchAll(pattern)].flatMap(({ 0: text, 1: written, 2: more, index }) => {
      const day = readNumeral(written!);
      return day === undefined ? [] : [{ day, from: index + text.lastIndexOf(written!), days: more }];
    });
  return [
    ...due.flatMap(days).map(({ day, from }) => ({ day, from, form: 'due' as const })),
    ...days(onTime).map(({ day, from }) => ({ day, from, form: 'onTime' as const })),
    ...days(late).map(({ day, from, days: count }) => ({ day, from, form: 'late' as const, ...(count ? { days: Number(count) } : {}) })),
  ];
}

const months = `(?:${englishMonths.join('|')})`;
const dayNamed = new RegExp(
  `\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of )?${months})(?! (?:century|[A-Z]|[a-z]+ (?:Plan|Congress|Party))|-)`,
  'gu',
);

function english(sentence: string): DueDayMention[] {
  const text = ordinalsInDigits(sentence);
  const found = [...text.matchAll(dayNamed)].filter(({ 0: read, index }) =>
    isOfMonth(text.slice(0, index), read, text.slice(index + read.length)),
  );
  return found.map(({ 0: read, 1: written, index }, at): DueDayMention => {
    const behind = text.slice(index + read.length, found[at + 1]?.index).split(';')[0]!;
    const place = { day: Number(written), from: Math.min(index, sentence.length - 1) };
    const [, isLate, isOnTime] = /^[^.]{0,20}? (?:is|are|counts?|as)\b[^.]{0,14}?(?:(late)|(on time))/u.exec(behind) ?? [];
    const days = /^[^.]{0,24}?(\d+) days? late/u.exec(behind)?.[1];
    if (isLate) return { ...place, form: 'late', ...(days ? { days: Number(days) } : {}) };
    return { ...place, form: isOnTime ? 'onTime' : 'due' };
  });
}

/** A day of every month, by the words around it; the first of two, or the third district, is none. */
const isOfMonth = (before: string, text: string, after: string): boolean =>
  /^ of (?:each|every|the (?:next|following)|a) (?:month|next)|^ of the (?:month|next)\b/u.test(after) ||
  (text.startsWith('the ') &&
    /\b(?:by|until|on|before|deadline of|due (?:by|on)|end of) $/u.test(before) &&
    /^(?:[,.;”"’)]|$| is\b| counts?\b| of the next\b| are\b)/u.test(after));

const wordsIn: Record<Lang, Words> = {
  zh: {
    speaks: /报送|报告|上报|迟报|未报|按时|准时|进展|报上|通知/u,
    ofOthers:
      /企业|排污|监测|水质|账单|电费|水费|工资|(?<!各)区(?:转发|要求|级|政府|生态环境局)|本区|街道|乡镇|不是|误|原写|更正|改为|过去|以前规定|曾经?|月报表|保险/u,
    read: chinese,
  },
  en: {
    speaks: /\b(?:reports?|reported|reporting|progress|filed?|late|on time|due|deadline|notice)\b/iu,
    ofOthers:
      /\b(?:compan(?:y|ies)|enterprises?|firms?|polluters?|permit|monitoring|water quality|bills?|its own|[A-Z][a-z]+ District|wrong\w*|correct\w*|used to|formerly|previously|rather than|instead of)\b/u,
    read: english,
  },
};

/** The days of the month that a sentence on the monthly reports of progress gives; none where it speaks of other reports, or of the past. */
export function dueDaysIn(sentence: string, lang: Lang): DueDayMention[] {
  const { speaks, ofOthers, read } = wordsIn[lang];
  return speaks.test(sentence) && !ofOthers.test(sentence) ? read(sentence) : [];
}

/** Whether what a sentence says of a day agrees with the day on which reports are due. */
export function agreesWith(mention: DueDayMention, dueDay: number): boolean {
  if (mention.form === 'due') return mention.day === dueDay;
  if (mention.form === 'onTime') return mention.day <= dueDay;
  return mention.day > dueDay && (mention.days === undefined || mention.day - dueDay === mention.days);
}
