import type { IsoDate } from '../../domain/days/calendar.ts';
import { sentencesIn } from '../../domain/law/prose/as-in-force.ts';
import { knownLaws } from '../checks/law/known-laws.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { becameOther, beyondItems, beyondLast, otherDay, otherLength, type LawDoubt, type LawSentence } from './law-doubts.ts';
import { beforeItsDay, otherAdoption, otherIssuer } from './adoption-doubts.ts';
import { calledInForce, calledInForceSince, calledRepealed, otherNumber, otherRepeals } from './lifecycle-doubts.ts';
import { mentionsIn } from './law-mentions.ts';
import { wentElsewhere } from './own-successors.ts';
import { daysOfNews } from './news-days.ts';
import { placeIn } from './passage.ts';
import type { Prose } from './prose.ts';

/**
 * Holds what prose says of laws against the documents: articles that there are, where an article went, the day from which a law
 * is in force, its number, how many laws it repeals, and whether it is called in force or repealed though that is not known or not so.
 */
export function checkLawInProse(
  { lines, shownAs }: Prose,
  { documents, news }: Pick<Content, 'documents' | 'news'>,
  today: IsoDate,
): Fault[] {
  const laws = knownLaws(documents);
  const dayOf = daysOfNews(news, shownAs);
  const faults: Fault[] = [];
  for (const passage of lines) {
    const { file, lang, text, field } = passage;
    const ownLaw = documents.find(({ id }) => file.startsWith(`${shownAs}/documents/${id}/`));
    const own = ownLaw?.id;
    if (ownLaw)
      for (const { from, message } of wentElsewhere(text, lang, ownLaw, documents))
        faults.push({ severity: 'warning', file, ...placeIn(passage, from), field, message });
    for (const { sentence, from } of sentencesIn(text, lang)) {
      const mentions = mentionsIn(sentence, lang, laws, own);
      for (const [index, mention] of mentions.entries()) {
        const stated: LawSentence = { sentence, lang, mentions, index, laws, today: dayOf(file) ?? today, isOwn: mention.id === own };
        for (const doubt of doubts) {
          const message = doubt(stated);
          if (message) faults.push({ severity: 'warning', file, ...placeIn(passage, from + mention.from), field, message });
        }
      }
    }
  }
  return faults;
}

const doubts: readonly LawDoubt[] = [
  beyondLast,
  beyondItems,
  becameOther,
  otherDay,
  otherLength,
  otherRepeals,
  otherNumber,
  calledInForce,
  calledInForceSince,
  calledRepealed,
  otherAdoption,
  otherIssuer,
  beforeItsDay,
];
