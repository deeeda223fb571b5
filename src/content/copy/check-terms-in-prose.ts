import type { Bilingual, Lang } from '../../domain/language.ts';
import { articlesInBrackets, articlesOf, sidesOf } from '../../domain/law/prose/articles-of.ts';
import { sentencesIn } from '../../domain/law/prose/as-in-force.ts';
import type { LawMention } from '../../domain/law/law-names.ts';
import { longestPublicity } from '../../domain/law/publicity.ts';
import { termsIn, termSorts, showTerm, type TermSort } from '../../domain/law/terms.ts';
import { datesIn } from '../../domain/numbers/dates-in-words.ts';
import { inDigits } from '../../domain/numbers/english-numerals.ts';
import { measurementsIn } from '../../domain/numbers/measurements-in-words.ts';
import { knownLaws, type KnownLaws } from '../checks/law/known-laws.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { mentionsIn } from './law-mentions.ts';
import { placeIn } from './passage.ts';
import type { Prose } from './prose.ts';
import { termsByArticle, type HeldTerms } from './terms-by-article.ts';

type Checked = Pick<Content, 'documents' | 'requirements'>;

/**
 * Holds the terms that prose gives beside an article (days, a day of every year, how often, hours) against the requirements and clauses
 * that state some for that article; and what it says of the longest publicity of a penalty against the rule by which the portal counts it.
 */
export function checkTermsInProse({ lines, shownAs }: Prose, content: Checked): Fault[] {
  const laws = knownLaws(content.documents);
  const held = termsByArticle(content);
  const lastDays = content.requirements.flatMap(({ fields: { endedOn } }) => endedOn ?? []);
  const faults: Fault[] = [];
  for (const passage of lines) {
    const { file, lang, text, field } = passage;
    if (/^(?:revisions|changes|articles)\b/.test(field ?? '') || file.startsWith(`${shownAs}/requirements/`)) continue;
    for (const { sentence, from, mentions, cited } of clausesIn(text, lang, laws)) {
      const warn = (message: Bilingual) => faults.push({ severity: 'warning', file, ...placeIn(passage, from), field, message });
      const stated = termsIn(sentence, lang);
      for (const sort of termSorts) {
        const known = cited.map((place) => held.get(place)?.[sort]);
        if (!known.length || !known.every((terms) => terms?.size)) continue;
        const right = new Map(known.flatMap((terms) => [...(terms ?? [])]));
        // Beside several laws a term may be that of another.
        const others =
          new Set(mentions.map(({ id }) => id)).size === 1 ? [] : [...held.values()].flatMap((terms) => [...terms[sort].keys()]);
        for (const [meaning, written] of stated[sort])
          if (!right.has(meaning) && !others.includes(meaning)) warn(otherTerm(written, meaning, sort, right));
      }
      for (const written of endsElsewhere(sentence, lang, lastDays)) warn(otherEnd(written));
      const years = publicYears(sentence, lang);
      if (years !== undefined && years > longestPublicity.years) warn(tooLong(years));
    }
  }
  return faults;
}

type Clause = { sentence: string; from: number; mentions: LawMention[]; cited: string[] };

/**
 * What stands between semicolons: a number of days is that of the article in its own clause. Articles in brackets go on with the law
 * that a clause before them names.
 */
const clausesIn = (text: string, lang: Lang, laws: KnownLaws): Clause[] =>
  sentencesIn(text, lang).flatMap(({ sentence, from }) => {
    let last: string | undefined;
    return [...sentence.matchAll(/[^；;]+/gu)].map(({ 0: clause, index }): Clause => {
      const mentions = mentionsIn(clause, lang, laws);
      const goesOn = articlesInBrackets(clause.slice(0, mentions[0]?.from), lang).map((article) => `${last}#${article}`);
      last = mentions.length ? mentions.at(-1)!.id : last;
      const cited = mentions.flatMap(({ id }, at) => articlesOf(sidesOf(clause, mentions, at), lang).map((article) => `${id}#${article}`));
      return { sentence: clause, from: from + index, mentions, cited: [...goesOn, ...cited] };
    });
  });

const requirementEnds: Record<Lang, RegExp> = {
  zh: /(?:要求|义务)[^。；，]{0,8}(?:到|至)((?:\d{4})年\d{1,2}月\d{1,2}日)(?:为止|止|结束|终止)/gu,
  en: /\b(?:duty|duties|requirement|obligation)\b[^.;]{0,80}?\b(?:ended on|stood until|lasted until|lapsed on) (\d{1,2} \w+ \d{4})/giu,
};

/** The days on which a requirement is said to have ended that are the last of none. */
const endsElsewhere = (sentence: string, lang: Lang, lastDays: readonly string[]): string[] =>
  !lastDays.length
    ? []
    : [...sentence.matchAll(requirementEnds[lang])].flatMap(([, text]) =>
        datesIn(text!, lang).some(({ year, month, day }) =>
          lastDays.includes([year, month, day].map((part) => String(part).padStart(2, '0')).join('-')),
        )
          ? []
          : text!,
      );

const publicity: Record<Lang, { of: RegExp; years: RegExp }> = {
  zh: {
    of: /公示|默认结果/u,
    years:
      /(?:最[长短][^。；\d]{0,12}?|公示(?:期)?(?:为|是|满|达|长达|到)?)(?<!\d)(\d{1,2}|[一二三四五六七八九十]{1,2})\s*年(?!\d|[\s]*\d)/u,
  },
  en: { of: /\bpublic\b|\bpublicity\b|\bdefault results\b/iu, years: /\bfor (?:at (?:most|least) )?(\d+) years(?: at (?:most|least))?/iu },
};

/** For how many years at most or at least a record is said to be public. */
function publicYears(sentence: string, lang: Lang): number | undefined {
  const { of, years } = publicity[lang];
  const [, written] = of.test(sentence) ? (years.exec(inDigits(sentence)) ?? []) : [];
  if (written === undefined) return undefined;
  const months = [...measurementsIn(`${written}${{ zh: '年', en: ' years' }[lang]}`, lang).months.stated.keys()][0];
  return months === undefined ? undefined : Number(months) / 12;
}

function otherTerm(text: string, meaning: string, sort: TermSort, right: HeldTerms[TermSort]): Bilingual {
  if (sort === 'days' && right.has(`${meaning} working`))
    return {
      zh: `这里写“${text}”；这一条的日是工作日，请写成“${showTerm(sort, `${meaning} working`, 'zh')}”。`,
      en: `This says "${text}"; the days of this article are working days: write "${showTerm(sort, `${meaning} working`, 'en')}".`,
    };
  const shown = (lang: Lang): string[] =>
    [...right].map(([one, matter]) => {
      const whose = right.size > 1 ? matter?.[lang] : undefined;
      return showTerm(sort, one, lang) + (whose === undefined ? '' : { zh: `（${whose}）`, en: ` (${whose})` }[lang]);
    });
  return {
    zh: `这里写“${text}”；按公开要求和文件的条款，这一条说的是${shown('zh').join('、')}。`,
    en: `This says "${text}"; by the requirements and clauses on this article it is ${shown('en').join(', ')}.`,
  };
}

const otherEnd = (text: string): Bilingual => ({
  zh: `这里写到“${text}”为止；没有哪项公开要求在那天终止（endedOn）。`,
  en: `This lets a requirement end on ${text}; no requirement ended that day (endedOn).`,
});

const tooLong = (years: number): Bilingual => ({
  zh: `这里写公示 ${years} 年；按《信用修复管理办法》，哪一类都不超过 ${longestPublicity.years} 年。`,
  en: `This speaks of ${years} years of publicity; by the Measures for Credit Repair no class is public for more than ${longestPublicity.years}.`,
});
