import type { IsoDate } from '../../domain/calendar.ts';
import type { Bilingual, Lang } from '../../domain/language.ts';
import { sentencesOf, speaksAsInForce } from '../../domain/law-prose/as-in-force.ts';
import { knownLaws, repealedLaws, type KnownLaw, type KnownLaws, type RepealedLaw } from '../checks/known-laws.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { linesOf } from './lines-of-prose.ts';
import { daysOfNews } from './news-days.ts';

type Checked = Pick<Content, 'documents' | 'news'>;
type Repeals = ReadonlyMap<string, RepealedLaw>;

/**
 * Names a repealed law that prose speaks of as if it were in force: no sentence in its place tells of the repeal or names what
 * took its place. News goes by its own day. A law's own texts may speak of it, unless they call it in force; plans are left alone,
 * whose names say of which year they are.
 *
 * @param shownAs how the folder is named in places
 */
export async function checkRepealedNames(
  directory: string,
  shownAs: string,
  { documents, news }: Checked,
  today: IsoDate,
): Promise<Fault[]> {
  const laws = knownLaws(documents);
  const repealedOn = (day: IsoDate): Repeals =>
    new Map([...repealedLaws(laws, day)].filter(([, { law }]) => law.document?.fields.kind !== 'plan'));
  const repealed = repealedOn(today);
  const dayOf = daysOfNews(news, shownAs);
  const faults: Fault[] = [];
  if (!repealed.size) return faults;
  for await (const { file, line, column, lang, text, field, under } of linesOf(directory, shownAs)) {
    if (field?.startsWith('alsoRepeals')) continue;
    const day = dayOf(file);
    const repeals = day === undefined ? repealed : repealedOn(day);
    const own = [...repeals.keys()].find((id) => file.startsWith(`${shownAs}/documents/${id}/`));
    const spoken = spokenOf(text, lang, laws, repeals, under);
    if (own !== undefined) spoken.delete(own);
    for (const { law, by, on } of [...spoken].map((id) => repeals.get(id)!))
      faults.push({ severity: 'warning', file, line, column, message: wordsOf(law, by, on) });
  }
  return faults;
}

/**
 * The repealed laws of which a text speaks as if they were in force.
 *
 * @param under the words that it stands under, which are read with its first sentence
 */
export function spokenOf(text: string, lang: Lang, laws: KnownLaws, repealed: Repeals, under = ''): Set<string> {
  const found = new Set<string>();
  const lead =
    under &&
    `${sentencesOf(under, lang)
      .at(-1)!
      .replace(/[:：]\s*$/u, '')}：`;
  for (const [index, words] of sentencesOf(text, lang).entries()) {
    const sentence = index ? words : lead + words;
    const mentions = laws.read[lang](sentence);
    for (const mention of mentions) {
      const repeal = mention.id === undefined || (!index && mention.from < lead.length) ? undefined : repealed.get(mention.id);
      if (repeal && speaksAsInForce(sentence, lang, mention, { mentions, successor: repeal.by.id, on: repeal.on })) found.add(mention.id!);
    }
  }
  return found;
}

const wordsOf = ({ title: law }: KnownLaw, { title: by }: KnownLaw, on: IsoDate): Bilingual => ({
  zh: `这里说到《${law.zh}》，像是仍然有效；它自 ${on} 起由《${by.zh}》废止。请改为现行的条文，或者写明已经废止。`,
  en: `This speaks of ${law.en} as if it were in force; ${by.en} repealed it on ${on}. Name the article in force, or say that it is repealed.`,
});
