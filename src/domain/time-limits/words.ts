import { languages, type Bilingual, type Lang } from '../language.ts';
import { englishMonths } from '../days/english-months.ts';
import {
  daySorts,
  limitEvents,
  limitFrequencies,
  hasDay,
  mostDays,
  type DayOfMonth,
  type DaySort,
  type LimitFrequency,
  type LimitEvent,
  type Span,
  type TimeLimit,
} from './time-limit.ts';

/** What a time limit counts from, as a sentence of each language has it. */
export const limitEventWords: Record<LimitEvent, Bilingual> = {
  formed: { zh: '信息形成或者变更', en: 'the information is formed or changed' },
  received: { zh: '收到申请', en: 'the request is received' },
  asked: { zh: '收到征求意见书', en: 'the request for comments is received' },
  documentReceived: { zh: '收到法律文书', en: 'the legal document is received' },
  listPublished: { zh: '企业名单公布', en: 'the list of enterprises is published' },
  result: { zh: '结果形成', en: 'the result is out' },
  decision: { zh: '作出决定', en: 'the decision is made' },
  revision: { zh: '决定被变更、撤销、确认违法或者无效', en: 'the decision is changed, revoked, or found unlawful or void' },
  pronounced: { zh: '决定宣告', en: 'the decision is pronounced' },
  emergencyEnd: { zh: '应急处置结束', en: 'the emergency response ends' },
  incident: { zh: '事件发生', en: 'the incident occurs' },
  filing: { zh: '完成备案', en: 'the filing is complete' },
  application: { zh: '提出申请', en: 'the application is filed' },
  submission: { zh: '报送审批', en: 'it is submitted for approval' },
  publication: { zh: '正式公布', en: 'it is finally published' },
  hearing: { zh: '听证举行', en: 'the hearing is held' },
  restriction: { zh: '限制实施', en: 'the restriction takes effect' },
  renewal: { zh: '上一次更新', en: 'the last update' },
};

const frequencyWords: Record<LimitFrequency, Bilingual> = {
  daily: { zh: '每天', en: 'a day' },
  weekly: { zh: '每周', en: 'a week' },
  monthly: { zh: '每月', en: 'a month' },
  quarterly: { zh: '每季度', en: 'a quarter' },
  yearly: { zh: '每年', en: 'a year' },
};

/** A number of days as each language writes it. */
export const spanInWords = ({ count, measuredIn }: Span, lang: Lang): string =>
  ({
    zh: `${count}${measuredIn === 'workingDays' ? '个工作日' : '日'}`,
    en: `${count} ${measuredIn === 'workingDays' ? 'working ' : ''}${count === 1 ? 'day' : 'days'}`,
  })[lang];

const ordinal = (day: number): string => {
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
};

type MonthDay = { month: number; day: DayOfMonth };
/** What may stand in a slot of a sentence, in the order of the slots. */
type Slots = { event?: LimitEvent; span?: Span; extension?: Span; date?: MonthDay; day?: DayOfMonth; frequency?: LimitFrequency };
/** How a slot is written in a language, and read again. */
type Slot<T> = Record<Lang, { pattern: string; read: (text: string) => T | undefined }> & { write: (value: T, lang: Lang) => string };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A slot of words out of a table. */
function fromTable<T extends string>(values: readonly T[], table: Record<T, Bilingual>): Slot<T> {
  const of = (lang: Lang) => ({
    pattern: values.map((value) => escaped(table[value][lang])).join('|'),
    read: (text: string) => values.find((value) => table[value][lang] === text),
  });
  return { zh: of('zh'), en: of('en'), write: (value, lang) => table[value][lang] };
}

function readSpan(text: string, lang: Lang): Span | undefined {
  const count = Number(/^\d+/u.exec(text)?.[0]);
  const measuredIn = daySorts.find((one: DaySort) => spanInWords({ count, measuredIn: one }, lang) === text);
  return measuredIn === undefined || count < 1 || count > mostDays ? undefined : { count, measuredIn };
}

const span: Slot<Span> = {
  zh: { pattern: '\\d+(?:个工作日|日)', read: (text) => readSpan(text, 'zh') },
  en: { pattern: '\\d+ (?:working )?days?', read: (text) => readSpan(text, 'en') },
  write: spanInWords,
};

const date: Slot<MonthDay> = {
  zh: {
    pattern: '\\d+月(?:\\d+日|底)',
    read: (text) => {
      const [, month, day] = /^(\d+)月(?:(\d+)日)?/u.exec(text)!;
      return existing({ month: Number(month), day: day === undefined ? 'end' : Number(day) });
    },
  },
  en: {
    pattern: '(?:\\d+|the end of) [A-Z][a-z]+',
    read: (text) => {
      const [, day, name] = /^(\d+|the end of) (\S+)$/u.exec(text)!;
      return existing({ month: englishMonths.indexOf(name!) + 1, day: day === 'the end of' ? 'end' : Number(day) });
    },
  },
  write: ({ month, day }, lang) =>
    ({
      zh: `${month}月${day === 'end' ? '底' : `${day}日`}`,
      en: `${day === 'end' ? 'the end of' : day} ${englishMonths[month - 1]}`,
    })[lang],
};
const existing = (read: MonthDay): MonthDay | undefined =>
  read.month >= 1 && read.month <= 12 && hasDay(read.month, read.day) ? read : undefined;

const day: Slot<DayOfMonth> = {
  zh: { pattern: '底|\\d+日', read: (text) => dayOf(text === '底' ? 'end' : Number.parseInt(text, 10)) },
  en: { pattern: 'end|\\d+(?:st|nd|rd|th)', read: (text) => dayOf(text === 'end' ? text : Number.parseInt(text, 10)) },
  write: (value, lang) => (value === 'end' ? { zh: '底', en: 'end' } : { zh: `${value}日`, en: ordinal(value) })[lang],
};
const dayOf = (read: DayOfMonth): DayOfMonth | undefined => (hasDay(1, read) ? read : undefined);

const slots = {
  event: fromTable(limitEvents, limitEventWords),
  span,
  extension: span,
  date,
  day,
  frequency: fromTable(limitFrequencies, frequencyWords),
};
type SlotName = keyof typeof slots;

/** A sentence for a sort of time limit: with the slots that it has, filled from a limit, and the limit that they make. */
type Form = { text: Bilingual; from: (limit: TimeLimit) => Slots | undefined; to: (slots: Required<Slots>) => TimeLimit };

const alone = (sort: Extract<TimeLimit['sort'], 'standing' | 'updated' | 'periodic' | 'realTime'>, text: Bilingual): Form => ({
  text,
  from: (limit) => (limit.sort === sort ? {} : undefined),
  to: () => ({ sort }),
});
const dated = (place: 'same' | 'next', yearly: Bilingual, monthly: Bilingual): Form[] => [
  {
    text: yearly,
    from: (limit) => (limit.sort === 'yearly' && limit.place === place ? { date: { month: limit.month, day: limit.day } } : undefined),
    to: ({ date: { month, day: on } }) => ({ sort: 'yearly', month, day: on, place }),
  },
  {
    text: monthly,
    from: (limit) => (limit.sort === 'monthly' && limit.place === place ? { day: limit.day } : undefined),
    to: ({ day: on }) => ({ sort: 'monthly', day: on, place }),
  },
];

const forms: readonly Form[] = [
  {
    text: { zh: '自{event}之日起{span}内', en: 'within {span} after {event}' },
    from: (limit) => (limit.sort === 'within' && !limit.extension ? { span: limit.span, event: limit.of } : undefined),
    to: ({ span: length, event }) => ({ sort: 'within', span: length, of: event }),
  },
  {
    text: { zh: '自{event}之日起{span}内，可以延长{extension}', en: 'within {span} after {event}, extendable by {extension}' },
    from: (limit) =>
      limit.sort === 'within' && limit.extension ? { span: limit.span, event: limit.of, extension: limit.extension } : undefined,
    to: ({ span: length, event, extension }) => ({ sort: 'within', span: length, of: event, extension }),
  },
  {
    text: { zh: '在{event}前至少{span}', en: 'at least {span} before {event}' },
    from: (limit) => (limit.sort === 'ahead' ? { span: limit.span, event: limit.of } : undefined),
    to: ({ span: length, event }) => ({ sort: 'ahead', span: length, of: event }),
  },
  ...dated('same', { zh: '每年{date}前', en: 'by {date} each year' }, { zh: '每月{day}前', en: 'by the {day} of each month' }),
  ...dated(
    'next',
    { zh: '次年{date}前', en: 'by {date} of the following year' },
    { zh: '次月{day}前', en: 'by the {day} of the following month' },
  ),
  {
    text: { zh: '至少{frequency}一次', en: 'at least once {frequency}' },
    from: (limit) => (limit.sort === 'often' ? { frequency: limit.frequency } : undefined),
    to: ({ frequency }) => ({ sort: 'often', frequency }),
  },
  {
    text: { zh: '{event}时', en: 'when {event}' },
    from: (limit) => (limit.sort === 'with' ? { event: limit.of } : undefined),
    to: ({ event }) => ({ sort: 'with', of: event }),
  },
  {
    text: { zh: '{event}前', en: 'before {event}' },
    from: (limit) => (limit.sort === 'before' ? { event: limit.of } : undefined),
    to: ({ event }) => ({ sort: 'before', of: event }),
  },
  {
    text: { zh: '及时', en: 'promptly' },
    from: (limit) => (limit.sort === 'promptly' && limit.after === undefined ? {} : undefined),
    to: () => ({ sort: 'promptly' }),
  },
  {
    text: { zh: '{event}后及时', en: 'promptly after {event}' },
    from: (limit) => (limit.sort === 'promptly' && limit.after !== undefined ? { event: limit.after } : undefined),
    to: ({ event }) => ({ sort: 'promptly', after: event }),
  },
  alone('standing', { zh: '长期公开', en: 'at all times' }),
  alone('updated', { zh: '公布后适时更新', en: 'published, then updated as circumstances change' }),
  alone('periodic', { zh: '定期，没有写明间隔', en: 'regularly, at no stated interval' }),
  alone('realTime', { zh: '实时', en: 'in real time' }),
];

const slotsIn = (text: string): SlotName[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name as SlotName);

/** A time limit as a reader of the language has it. */
export function timeLimitInWords(limit: TimeLimit, lang: Lang): string {
  for (const { text, from } of forms) {
    const values = from(limit);
    if (values === undefined) continue;
    return text[lang].replace(/\{(\w+)\}/gu, (_, name: SlotName) => slots[name].write(values[name] as never, lang));
  }
  throw new Error(`No sentence for a time limit of the sort ${limit.sort}`);
}

const patternOf = (text: string, lang: Lang): RegExp =>
  new RegExp(`^${text.replace(/\{(\w+)\}/gu, (_, name: SlotName) => `(${slots[name][lang].pattern})`)}$`, 'u');
const readers = Object.fromEntries(
  languages.map((lang) => [
    lang,
    forms.map((form) => ({ ...form, pattern: patternOf(form.text[lang], lang), names: slotsIn(form.text[lang]) })),
  ]),
) as Record<Lang, (Form & { pattern: RegExp; names: SlotName[] })[]>;

/** The time limit that words of `timeLimitInWords` state; undefined for any others. */
export function timeLimitOfWords(text: string, lang: Lang): TimeLimit | undefined {
  for (const { pattern, names, to } of readers[lang]) {
    const found = pattern.exec(text);
    if (!found) continue;
    const values = names.map((name, index) => [name, slots[name][lang].read(found[index + 1]!)] as const);
    if (values.every(([, value]) => value !== undefined)) return to(Object.fromEntries(values) as Required<Slots>);
  }
  return undefined;
}
