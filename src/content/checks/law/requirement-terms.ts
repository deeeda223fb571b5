import { namedArticles } from '../../../domain/law/articles.ts';
import { termsIn, termSorts, showTerm, type TermSort } from '../../../domain/law/terms.ts';
import { languages, type Bilingual, type Lang } from '../../../domain/language.ts';
import { plusDays } from '../../../domain/days/calendar.ts';
import { datesIn } from '../../../domain/numbers/dates-in-words.ts';
import { labelOf } from '../../../schemas/label.ts';
import type { Draft, Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import { checkRequirementConsequences } from './requirement-consequences.ts';
import { checkRequirementEvidence } from './requirement-evidence.ts';
import { checkRequirementLimits } from './requirement-limits.ts';
import { checkRequirementSeen } from './requirement-seen.ts';
import { checkRequirementTiming } from './requirement-timing.ts';

const fields = ['deadline', 'content'] as const;

/**
 * Holds the terms of a requirement against the clauses of the articles that it rests on, where there is a clause for each of them and one
 * states a term of that sort; and the day that it gives for its end against `endedOn`.
 */
export function checkRequirementTerms({ documents, requirements }: Drafts, faults: Fault[]): void {
  checkRequirementSeen({ requirements }, faults);
  checkRequirementConsequences({ requirements }, faults);
  checkRequirementTiming({ requirements }, faults);
  checkRequirementLimits({ requirements }, faults);
  checkRequirementEvidence({ requirements, documents }, faults);
  const clauses = new Map(documents.flatMap(({ id, fields }) => fields.clauses.map((clause) => [`${id}#${clause.id}`, clause] as const)));
  for (const draft of requirements) {
    const { basis, endedOn } = draft.fields;
    const places = basis.map(({ document, articles }) =>
      namedArticles(articles.zh).map((article) => clauses.get(`${document}#${article}`)),
    );
    const isHeld = places.every((of) => of.length && of.every((clause) => clause !== undefined));
    const held = isHeld ? places.flat().map((clause) => termsIn(`${clause!.title.zh}。${clause!.text.zh}`, 'zh')) : [];
    for (const field of fields)
      for (const lang of languages) {
        const text = draft.fields[field][lang] ?? '';
        const warn = (message: Bilingual) => faults.push(warningAt(draft, field, lang, message));
        const terms = termsIn(text, lang);
        for (const sort of termSorts) {
          const right = held.flatMap((one) => [...one[sort].keys()]);
          if (!right.length) continue;
          for (const [meaning, stated] of terms[sort]) if (!right.includes(meaning)) warn(otherTerm(stated, sort, right));
        }
        if (endedOn !== undefined)
          for (const { year, month, day, text: stated } of datesIn(text, lang))
            if (year !== undefined && day !== undefined && !ends(endedOn).includes(isoDate(year, month, day)))
              warn(otherEnd(stated, endedOn));
      }
  }
}

/** The last day of a requirement, and the first without it. */
const ends = (endedOn: string): string[] => [endedOn, plusDays(endedOn, 1)];
const isoDate = (...parts: number[]): string => parts.map((part) => String(part).padStart(2, '0')).join('-');

const warningAt = (draft: Draft<'requirements'>, field: (typeof fields)[number], lang: Lang, message: Bilingual): Fault => ({
  severity: 'warning',
  file: draft.file,
  ...draft.locate([field, lang]),
  field: `${field}.${lang}`,
  label: { zh: labelOf('requirements', field, 'zh'), en: labelOf('requirements', field, 'en') },
  message,
});

function otherTerm(text: string, sort: TermSort, right: readonly string[]): Bilingual {
  const shown = (lang: Lang): string[] => [...new Set(right)].map((meaning) => showTerm(sort, meaning, lang));
  return {
    zh: `这里写“${text}”；所依据的条款（clauses）写的是${shown('zh').join('、')}。`,
    en: `This says "${text}"; the clauses that it rests on say ${shown('en').join(', ')}.`,
  };
}

const otherEnd = (text: string, endedOn: string): Bilingual => ({
  zh: `这里写“${text}”；endedOn 写的是到 ${endedOn} 为止。`,
  en: `This says "${text}"; by endedOn the requirement stood until ${endedOn}.`,
});
