import { articleWords } from '../../src/domain/law/articles.ts';
import type { Lang } from '../../src/domain/language.ts';
import { isRecord, pagesFound } from './quoted.ts';

const last = 1242;
const numbers = new Map(Array.from({ length: last }, (_, index) => [articleWords(index + 1), index + 1]));
const numberOf = (article: string): number | undefined => (/\d/.test(article) ? Number(/\d+/.exec(article)![0]) : numbers.get(article));
const between = (from: number | undefined, to: number | undefined): number[] =>
  from === undefined || to === undefined ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);

const article = String.raw`第[零一二三四五六七八九十百千\d]+条(?:第[一二三四五六七八九十\d]+[款项])*`;
const inChinese = new RegExp(`法典》?((?:${article})(?:(?:[、，和及与至]|以及)(?:${article}))*)`, 'gu');
const few = String.raw`(?<!\d)\d{1,4}(?!\d)`;
const list = `${few}(?:(?:, | and |, and | to |–)${few})*`;
const inEnglish = new RegExp(
  `articles? (${list}) of (?:the |China’s )?(?:Ecological and )?(?:Environmental )?Code|Code,? articles? (${list})`,
  'gi',
);

/** The articles of the Code that a line names right beside its name, ranges in full: by plain patterns, without the portal's reading of laws. */
function namedIn(line: string, lang: Lang): number[] {
  if (lang === 'zh')
    return [...line.replace(/\s/g, '').matchAll(inChinese)].flatMap(([, all]) =>
      [...all!.matchAll(/(第[^第条]+条)(?:至(第[^第条]+条))?/gu)].flatMap(([, from, to]) =>
        between(numberOf(from!), numberOf(to ?? from!)),
      ),
    );
  return [...line.matchAll(inEnglish)].flatMap(([, before, behind]) =>
    [...(before ?? behind)!.matchAll(/(\d+)(?:(?: to |–)(\d+))?/g)].flatMap(([, from, to]) => between(Number(from), Number(to ?? from))),
  );
}

/** The pages of records that name each article of the Code beside its name, of what each page of a site shows. */
export function pagesNaming(pages: ReadonlyMap<string, string[]>, lang: Lang): Map<number, string[]> {
  const naming = new Map<number, string[]>();
  for (const [address, lines] of pages)
    if (isRecord(address))
      for (const one of new Set(lines.flatMap((line) => namedIn(line, lang)))) naming.set(one, [...(naming.get(one) ?? []), address]);
  return naming;
}

/** The pages that name an article of the Code and are not among what the search of a served site lists for it; of `count` articles, spread over all. */
export async function articlesMissed(at: string, pages: ReadonlyMap<string, string[]>, lang: Lang, count: number): Promise<string[]> {
  const all = [...pagesNaming(pages, lang)].toSorted(([a], [b]) => a - b);
  const asked = all.filter((_, index) => index % Math.ceil(all.length / count) === 0);
  const questions = asked.map(([number]) => (lang === 'zh' ? `法典第${number}条` : `article ${number} of the Code`));
  const found = await pagesFound(at, questions, lang, 'search');
  return asked.flatMap(([, naming], index) =>
    naming.filter((address) => !found[index]!.includes(address)).map((address) => `${questions[index]!} misses ${address}`),
  );
}
