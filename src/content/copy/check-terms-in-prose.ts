import type { Bilingual, Lang } from '../../domain/language.ts';
import { namedArticles } from '../../domain/law/articles.ts';
import { articlesOf, sidesOf } from '../../domain/law/prose/articles-of.ts';
import { sentencesIn } from '../../domain/law/prose/as-in-force.ts';
import { longestPublicity } from '../../domain/law/publicity.ts';
import { measuresIn } from '../../domain/numbers/measures-in-words.ts';
import { knownLaws } from '../checks/law/known-laws.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { linesOf } from './lines-of-prose.ts';
import { placeIn } from './passage.ts';

type Checked = Pick<Content, 'documents' | 'requirements'>;

/**
 * Holds the days that prose gives beside an article against the requirements and clauses that state some for that article; and what it
 * says of the longest publicity of a penalty against the rule by which the portal counts it.
 *
 * @param shownAs how the folder is named in places
 */
export async function checkTermsInProse(directory: string, shownAs: string, content: Checked): Promise<Fault[]> {
  const laws = knownLaws(content.documents);
  const daysOf = termsByArticle(content);
  const faults: Fault[] = [];
  for await (const passage of linesOf(directory, shownAs)) {
    const { file, lang, text, field } = passage;
    if (/^(?:revisions|changes|articles)\b/.test(field ?? '') || file.startsWith(`${shownAs}/requirements/`)) continue;
    for (const { sentence, from } of clausesIn(text, lang)) {
      const warn = (message: Bilingual) => faults.push({ severity: 'warning', file, ...placeIn(passage, from), field, message });
      const mentions = laws.read[lang](sentence);
      const cited = mentions.flatMap(({ id }, index) =>
        articlesOf(sidesOf(sentence, mentions, index), lang).map((article) => `${id}#${article}`),
      );
      const known = cited.map((place) => daysOf.get(place));
      const right = known.flatMap((days) => [...(days ?? [])]);
      // Beside several laws a number of days may be that of another.
      const others = new Set(mentions.map(({ id }) => id)).size === 1 ? [] : [...daysOf.values()].flatMap((days) => [...days]);
      if (known.length && known.every((days) => days?.size))
        for (const [days, words] of daysIn(sentence, lang))
          if (!right.includes(days) && !others.includes(days)) warn(otherDays(words, right));
      const years = publicYears(sentence, lang);
      if (years !== undefined && years > longestPublicity.years) warn(tooLong(years));
    }
  }
  return faults;
}

/** What stands between semicolons: a number of days is that of the article in its own clause. */
const clausesIn = (text: string, lang: Lang): { sentence: string; from: number }[] =>
  sentencesIn(text, lang).flatMap(({ sentence, from }) =>
    [...sentence.matchAll(/[^；;]+/gu)].map(({ 0: clause, index }) => ({ sentence: clause, from: from + index })),
  );

/** The days, working or not, that words state, by the words in which they do. */
const daysIn = (words: string, lang: Lang): [days: string, words: string][] => [...measuresIn(words, lang).days.stated];

/** The days that requirements and clauses state, by the document and article that they rest on; of several articles none is known to be meant. */
function termsByArticle({ documents, requirements }: Checked): Map<string, Set<string>> {
  const stated = [
    ...documents.flatMap(({ id, fields: { clauses } }) =>
      clauses.map((clause) => ({ place: `${id}#${clause.id}`, words: `${clause.title.zh}。${clause.text.zh}` })),
    ),
    ...requirements.flatMap(({ fields: { basis, deadline, content } }) =>
      basis.flatMap(({ document, articles }) =>
        namedArticles(articles.zh).map((article) => ({ place: `${document}#${article}`, words: `${deadline.zh}。${content.zh}` })),
      ),
    ),
  ];
  const days = Map.groupBy(
    stated.flatMap(({ place, words }) => daysIn(words, 'zh').map(([one]) => ({ place, one }))),
    ({ place }) => place,
  );
  return new Map([...days].map(([place, ones]) => [place, new Set(ones.map(({ one }) => one))]));
}

const publicity: Record<Lang, { of: RegExp; years: RegExp }> = {
  zh: { of: /公示|默认结果/u, years: /最[长短][^。；\d]{0,12}?([\d一二三四五六七八九十]+)\s*年/u },
  en: { of: /\bpublic\b|\bpublicity\b|\bdefault results\b/iu, years: /\bfor (?:at (?:most|least) )?(\d+) years(?: at (?:most|least))?/iu },
};

/** For how many years at most or at least a record is said to be public. */
function publicYears(sentence: string, lang: Lang): number | undefined {
  const { of, years } = publicity[lang];
  const [, written] = of.test(sentence) ? (years.exec(sentence) ?? []) : [];
  if (written === undefined) return undefined;
  const months = [...measuresIn(`${written}${{ zh: '年', en: ' years' }[lang]}`, lang).months.stated.keys()][0];
  return months === undefined ? undefined : Number(months) / 12;
}

const shown: Record<Lang, (days: string) => string> = {
  zh: (days) => (days.endsWith(' working') ? `${days.replace(' working', '')}个工作日` : `${days}天`),
  en: (days) => `${days} days`,
};

const otherDays = (words: string, right: readonly string[]): Bilingual => ({
  zh: `这里写“${words}”；按公开要求和文件的条款，这一条说的是${[...new Set(right)].map(shown.zh).join('、')}。`,
  en: `This says "${words}"; by the requirements and clauses on this article it is ${[...new Set(right)].map(shown.en).join(', ')}.`,
});

const tooLong = (years: number): Bilingual => ({
  zh: `这里写公示 ${years} 年；按《信用修复管理办法》，哪一类都不超过 ${longestPublicity.years} 年。`,
  en: `This speaks of ${years} years of publicity; by the Measures for Credit Repair no class is public for more than ${longestPublicity.years}.`,
});
