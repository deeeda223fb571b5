import type { Entry } from '../../content/entry.ts';
import { bilingual, languages, type Bilingual, type Translated } from '../../domain/language.ts';
import { datesIn } from '../../domain/numbers/dates-in-words.ts';
import { inDigits } from '../../domain/numbers/english-numerals.ts';
import { chineseNumber } from '../../domain/numbers/penalty-amounts.ts';
import type { Stated } from './fact.ts';

/** A place in a document or a requirement that lays down times: how it is named, and of which document it is. */
export type RuleTimes = { document: string; requirement?: string; where: Bilingual; lengths: Set<string>; yearly: Set<string> };

type Clause = Entry<'documents'>['fields']['clauses'][number];

const chinese = /(?<![月第\d.])(\d+|[一二两三四五六七八九十]+)\s*个?(工作日|自然日|小时|日(?=[以之]?内)|天|月(?!\d)|年(?![\d度]))/gu;
const english = /\b(\d+)[\s-]+(working|business)?[\s-]*(hour|day|month|year)s?\b/giu;
const chineseNames: Record<string, string> = { 工作日: 'working day', 小时: 'hour', 月: 'month', 年: 'year' };

/** The lengths of time that words state, such as “15 working day”, each with its number; a year of the calendar is none. */
export function lengthsIn(texts: Translated): Map<string, number> {
  const found = [
    ...[...texts.zh.matchAll(chinese)].map(([, count, name]) => [numberOf(count!), chineseNames[name!] ?? 'day'] as const),
    ...[...inDigits(texts.en ?? texts.zh).matchAll(english)].map(
      ([, count, working, name]) => [Number(count), `${working ? 'working ' : ''}${name!.toLowerCase()}`] as const,
    ),
  ];
  return new Map(found.flatMap(([count, name]) => (count < 1900 ? [[`${count} ${name}`, count]] : [])));
}

const numberOf = (written: string): number => (/^\d/u.test(written) ? Number(written) : chineseNumber(written)!);

/** The days that words name for every year, as month and day: 每年3月31日, “by 31 March each year”. */
export const yearlyDaysIn = (texts: Translated): Map<string, string> =>
  new Map(
    languages.flatMap((lang) => {
      const text = texts[lang] ?? '';
      if (!everyYear[lang].test(text)) return [];
      return datesIn(text, lang).flatMap(({ year, month, day, text: named }) =>
        year === undefined && day !== undefined ? [[`${month}-${day}`, named] as const] : [],
      );
    }),
  );
const everyYear = { zh: /每年|各年|逐年|次年|下一?年/u, en: /\b(?:each|every|the following|the next) year\b|\byearly\b|\bannual/iu };

/** The clauses of documents and the requirements that name a time. */
export function ruleTimes({ documents, requirements }: Pick<Stated, 'documents' | 'requirements'>): RuleTimes[] {
  const ofClauses = documents.flatMap(({ id, fields }) =>
    fields.clauses.map((clause) => timesOf({ document: id, where: clauseName(clause, fields) }, [clause.text, clause.plain])),
  );
  const ofRequirements = requirements.flatMap(({ id, fields: { basis, content, deadline } }) =>
    basis.map(({ document, articles }) => timesOf({ document, requirement: id, where: bilingual(articles) }, [content, deadline])),
  );
  return [...ofClauses, ...ofRequirements].filter(({ lengths, yearly }) => lengths.size || yearly.size);
}

function timesOf(place: Omit<RuleTimes, 'lengths' | 'yearly'>, texts: readonly (Translated | undefined)[]): RuleTimes {
  const given = texts.filter((one) => one !== undefined);
  return {
    ...place,
    lengths: new Set(given.flatMap((one) => [...lengthsIn(one).keys()])),
    yearly: new Set(given.flatMap((one) => [...yearlyDaysIn(one).keys()])),
  };
}

const clauseName = ({ id, title }: Clause, { lastArticle }: Entry<'documents'>['fields']): Bilingual => {
  if (!/^\d+$/u.test(id)) return bilingual(title);
  return { zh: `第${id}条`, en: `${lastArticle === undefined ? 'clause' : 'article'} ${id}` };
};

/** The documents that rules belong to, with where they stand in each: the clauses if there are any, else the articles of requirements. Where many are meant, none is named. */
export function rulePlaces(rules: readonly RuleTimes[]): { document: string; where?: Bilingual }[] {
  const documents = [...new Set(rules.map(({ document }) => document))];
  return documents.map((id) => {
    const own = rules.filter(({ document }) => document === id);
    const clauses = own.filter(({ requirement }) => requirement === undefined);
    const named = [...new Map((clauses.length ? clauses : own).map(({ where }) => [where.zh, where])).values()];
    if (named.length > 3) return { document: id };
    return { document: id, where: { zh: named.map(({ zh }) => zh).join('、'), en: named.map(({ en }) => en).join(', ') } };
  });
}
