import { descending } from 'd3-array';
import type { Bilingual, Lang } from '../../domain/language.ts';
import { articleWords, namedArticles } from '../../domain/law/articles.ts';
import { bandsAt } from '../../domain/law/fine-bands.ts';
import { readParagraph } from '../../domain/law/provisions.ts';
import { mayDecide } from '../../domain/law/deciders.ts';
import { decidersIn } from '../../domain/law/prose/deciding.ts';
import { sentencesIn } from '../../domain/law/prose/as-in-force.ts';
import { fineRangesIn, type FineRangeMention } from '../../domain/numbers/fine-ranges.ts';
import type { Band } from '../../schemas/document.ts';
import { articlesInEnglish, lawTitle } from '../checks/law/successor-message.ts';
import type { Content, Entry } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { bandsMeant, rangesFor } from './bands-meant.ts';
import { placeIn } from './passage.ts';
import type { Prose } from './prose.ts';

type Law = Entry<'documents'>;
type Range = { minWan: number; maxWan: number };

/**
 * Holds a fine that prose gives beside an article, and who is said to impose it, against that article's bands, where no other law of the documents has so many
 * articles: a range is one of them, and one amount lies in one. Where the words share four characters with what one band is for, it
 * alone counts. Who fines the dust of building sites is asked without an article too. What a clause of that law says of fines is held against the bands of its own article.
 */
export function checkFinesInProse({ lines, shownAs }: Prose, { documents }: Pick<Content, 'documents'>): Fault[] {
  const faults: Fault[] = [];
  const lengths = documents.flatMap(({ fields: { lastArticle } }) => lastArticle ?? []).toSorted(descending);
  const law = documents.find(({ fields }) => fields.lastArticle === lengths[0]);
  if (!law?.fields.bands.length) return faults;
  // Laws without a page are shorter than that.
  const beyondOthers = Math.max(lengths[1] ?? 0, 320);
  const ofSites = law.fields.bands.filter(({ what }) => /工地.*(?:尘|围挡)/u.test(what.zh));
  const sitesAt = [...new Set(ofSites.map(({ article }) => Number(article)))];
  const lawFile = `${shownAs}/documents/${law.id}/index.yaml`;
  for (const passage of lines) {
    const { file, lang, text, field } = passage;
    if (/^(?:revisions|changes|articles|bands)\b/.test(field ?? '')) continue;
    for (const { sentence, from } of sentencesIn(text, lang))
      for (const { clause, at } of clausesOf(sentence)) {
        const own = file !== lawFile || articlesIn(clause, lang).length ? undefined : articleOfClause(law, field);
        const articles = own === undefined ? articlesIn(clause, lang).filter((article) => article > beyondOthers) : [own];
        if (!articles.length && siteDust[lang].test(clause) && !ofThePast[lang].test(clause))
          for (const { authority, from: place } of decidersIn(clause, lang))
            if (ofSites.length && ofSites.every(({ decidedBy }) => decidedBy && !mayDecide(authority, decidedBy.zh)))
              faults.push({
                severity: 'warning',
                file,
                ...placeIn(passage, from + at + place),
                message: otherDecider(sitesAt, law, ofSites),
              });
        const bands = bandsCited(law.fields.bands, articles, clause, lang);
        if (!articles.length || articles.some((article) => !bands.some((band) => band.article === String(article)))) continue;
        // Beside an article of another law the fine may be that one’s.
        if (articlesIn(clause, lang).length > articles.length) continue;
        for (const { authority, from: place } of decidersIn(clause, lang))
          if (bands.every(({ decidedBy }) => decidedBy && !mayDecide(authority, decidedBy.zh)))
            faults.push({ severity: 'warning', file, ...placeIn(passage, from + at + place), message: otherDecider(articles, law, bands) });
        const meant = bandsMeant(clause, bands, lang);
        const ranges = rangesFor(meant, clause);
        for (const mention of fineRangesIn(clause, lang))
          if (!allows(mention, meant, ranges, isOfSeveral[lang].test(clause)) && !isFormer(clause.slice(0, mention.from)))
            faults.push({
              severity: 'warning',
              file,
              ...placeIn(passage, from + at + mention.from),
              message: messageOf(mention, law, articles, ranges),
            });
      }
  }
  return faults;
}

/** Dust of building sites, of which it is known who fines it without the article. */
const siteDust: Record<Lang, RegExp> = {
  zh: /(?:工地|施工)[^，；。]{0,4}扬尘|扬尘[^，；。]{0,6}工地/u,
  en: /\b(?:building|construction)[- ]sites?\b[^,;.]{0,20}\bdust\b|\bdusty?\b[^,;.]{0,12}\b(?:building|construction) sites?\b/iu,
};
const ofThePast: Record<Lang, RegExp> = {
  zh: /\d{4}年|曾|以前|过去|原来|当时|移交|移送/u,
  en: /\b(?:\d{4}|was|were|had|used to|formerly|not)\b/iu,
};

/** The article of which a field of the law's own file is the clause. */
function articleOfClause({ fields }: Law, field = ''): number | undefined {
  const [, index] = /^clauses\.(\d+)\.text\b/.exec(field) ?? [];
  const number = index === undefined ? NaN : Number(fields.clauses[Number(index)]?.id);
  return Number.isInteger(number) ? number : undefined;
}

const clausesOf = (sentence: string): { clause: string; at: number }[] =>
  [...sentence.matchAll(/[^；;]+/gu)].map(({ 0: clause, index }) => ({ clause, at: index }));

const english = /\b(?:articles? |arts?\. ?)(\d+(?:(?:, | and |, and )\d+)*)/giu;
const named: Record<Lang, (clause: string) => number[]> = {
  zh: namedArticles,
  en: (clause) => [...clause.matchAll(english)].flatMap(([, list]) => list!.match(/\d+/gu)!.map(Number)),
};
const articlesIn = (clause: string, lang: Lang): number[] => named[lang](clause);

const cited: Record<Lang, (article: number) => RegExp> = {
  zh: (article) =>
    new RegExp(`(?:${articleWords(article)}|第\\s*${article}\\s*条)(第[^，。；）)条]{1,3}款(?:第?[^，。；）)条款]{1,5}项)?)`, 'u'),
  en: (article) =>
    new RegExp(`\\barticle ${article},? (?:paragraph|para\\.?) (\\d+)|\\b(?:paragraph|para\\.?) (\\d+) of article ${article}\\b`, 'iu'),
};

/** The bands of the articles that a clause cites: those of its paragraph where it cites one of a single article. */
function bandsCited(all: readonly Band[], articles: readonly number[], clause: string, lang: Lang): Band[] {
  const [article, ...more] = articles;
  const [, first, second] = (article !== undefined && !more.length && cited[lang](article).exec(clause)) || [];
  const text = first ?? second ?? '';
  const place = readParagraph(/款/u.test(text) ? text : `第${text}款`);
  if (article === undefined || place.paragraph === undefined) return all.filter((band) => articles.includes(Number(band.article)));
  return bandsAt({ law: '', article, ...place }, all);
}

/** Whether the words before a fine, from the last comma on, say that it was one of before. */
const isFormer = (before: string): boolean =>
  /(?:原来|原先|以前|此前|过去|旧法)[^，,]*$|\b(?:formerly|used to|once|was|set|from)\b[^,]*$/u.test(before);

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** Words by which a fine is that of several machines or vessels together. */
const isOfSeveral: Record<Lang, RegExp> = {
  zh: /共|合计|总|(?<!每)(?:\d+|[二两三四五六七八九十百几]+)\s*[台艘辆]/u,
  en: /\b(?:total|altogether|in all|together|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several) (?:\w+ ){0,2}(?:machines|vessels|ships|boats))\b/iu,
};

function allows({ minWan, maxWan, end }: FineRangeMention, bands: readonly Band[], ranges: readonly Range[], ofSeveral: boolean): boolean {
  const ends = bands.flatMap(({ further, ...band }): Range[] => [band, ...further]);
  if (end && !bands.some(({ each }) => each)) return ends.some((range) => near(range[end], minWan));
  if (minWan < maxWan) return ranges.some((range) => near(range.minWan, minWan) && near(range.maxWan, maxWan));
  if (ofSeveral && bands.some(({ each }) => each)) return true;
  return ranges.some((range) => range.minWan <= minWan + 1e-6 && minWan <= range.maxWan + 1e-6);
}

function otherDecider(articles: readonly number[], law: Law, bands: readonly Band[]): Bilingual {
  const right = (lang: Lang): string => [...new Set(bands.map(({ decidedBy }) => decidedBy?.[lang] ?? decidedBy?.zh))].join('; ');
  const { zh, en } = lawTitle(law);
  return {
    zh: `《${zh}》第 ${articles.join('、')} 条由${right('zh')}处罚，这里写的是别的机关。`,
    en: `This names another authority; under ${articlesInEnglish(articles)} of ${en} those who decide are: ${right('en')}.`,
  };
}

function messageOf(mention: FineRangeMention, law: Law, articles: readonly number[], allowed: readonly Range[]): Bilingual {
  const ranges = [...new Set(allowed.map(({ minWan, maxWan }) => `${minWan}–${maxWan}`))].join(', ');
  const written = mention.minWan < mention.maxWan ? `${mention.minWan}–${mention.maxWan}` : String(mention.minWan);
  const { zh, en } = lawTitle(law);
  return {
    zh: `这里写的罚款（${written} 万元）不是《${zh}》第 ${articles.join('、')} 条的幅度（${ranges} 万元）。请核对金额和条文。`,
    en: `This names a fine of ${written} × 10,000 yuan; ${articlesInEnglish(articles)} of ${en} ${articles.length > 1 ? 'allow' : 'allows'} ${ranges}. Check the amount and the article.`,
  };
}
