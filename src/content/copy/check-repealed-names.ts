import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Bilingual, Lang } from '../../domain/language.ts';
import { placesOf, sidesOf } from '../../domain/law/prose/articles-of.ts';
import { sentencesIn, sentencesOf, speaksAsInForce } from '../../domain/law/prose/as-in-force.ts';
import { knownLaws, repealedLaws, type KnownLaws, type RepealedLaw } from '../checks/law/known-laws.ts';
import { successorMessage, type CitedPlace } from '../checks/law/successor-message.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { daysOfNews } from './news-days.ts';
import { placeIn } from './passage.ts';
import type { Prose } from './prose.ts';

type Checked = Pick<Content, 'documents' | 'news'>;
type Repeals = ReadonlyMap<string, RepealedLaw>;

/**
 * Names a repealed law that prose speaks of as if it were in force: no sentence in its place tells of the repeal or names what
 * took its place. News goes by its own day. A law's own texts may speak of it, unless they call it in force; plans are left alone,
 * whose names say of which year they are.
 */
export function checkRepealedNames({ lines, shownAs }: Prose, { documents, news }: Checked, today: IsoDate): Fault[] {
  const laws = knownLaws(documents);
  const repealedOn = (day: IsoDate): Repeals =>
    new Map([...repealedLaws(laws, day)].filter(([, { law }]) => law.document?.fields.kind !== 'plan'));
  const repealed = repealedOn(today);
  const dayOf = daysOfNews(news, shownAs);
  const faults: Fault[] = [];
  if (!repealed.size) return faults;
  for (const passage of lines) {
    const { file, lang, text, field, under } = passage;
    if (field?.startsWith('alsoRepeals')) continue;
    const day = dayOf(file);
    const repeals = day === undefined ? repealed : repealedOn(day);
    const own = [...repeals.keys()].find((id) => file.startsWith(`${shownAs}/documents/${id}/`));
    for (const { repeal, from, places } of spokenOf(text, lang, { laws, repealed: repeals, today: day ?? today }, under)) {
      if (repeal.law.id === own) continue;
      const now = repeal.law.document ? successorMessage(repeal.law.document, places, documents) : undefined;
      faults.push({ severity: 'warning', file, ...placeIn(passage, from), message: messageOf(repeal, now) });
    }
  }
  return faults;
}

/** The laws, which of them are repealed, and the day of the text. */
type Known = { laws: KnownLaws; repealed: Repeals; today: IsoDate };
/** A repealed law of which words speak as if it were in force: at which character, and the places of it that they name. */
type Spoken = { repeal: RepealedLaw; from: number; places: CitedPlace[] };

/**
 * The repealed laws of which a text speaks as if they were in force, one by one.
 *
 * @param under the words that it stands under, which are read with its first sentence
 */
function spokenOf(text: string, lang: Lang, { laws, repealed, today }: Known, under = ''): Spoken[] {
  const lead =
    under &&
    `${sentencesOf(under, lang)
      .at(-1)!
      .replace(/[:：]\s*$/u, '')}：`;
  return sentencesIn(text, lang).flatMap(({ sentence: written, from: start }, at) => {
    const before = at ? '' : lead;
    const sentence = before + written;
    const mentions = laws.read[lang](sentence);
    return mentions.flatMap((mention, index): Spoken[] => {
      const repeal = mention.id === undefined || mention.from < before.length ? undefined : repealed.get(mention.id);
      if (!repeal || !speaksAsInForce(sentence, lang, mention, { mentions, successor: repeal.by.id, on: repeal.on, today })) return [];
      return [{ repeal, from: start + mention.from - before.length, places: placesOf(sidesOf(sentence, mentions, index), lang) }];
    });
  });
}

function messageOf({ law: { title: law }, by: { title: by }, on }: RepealedLaw, now: Bilingual = { zh: '', en: '' }): Bilingual {
  return {
    zh: `这里说到《${law.zh}》，像是仍然有效；它自 ${on} 起由《${by.zh}》废止。${now.zh}请改为现行的条文，或者写明已经废止。`,
    en: `This speaks of ${law.en} as if it were in force; ${by.en} repealed it on ${on}. ${now.en}Name the article in force, or say that it is repealed.`,
  };
}
