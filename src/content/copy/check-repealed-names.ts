import type { IsoDate } from '../../domain/calendar.ts';
import type { Bilingual, Lang } from '../../domain/language.ts';
import { sentencesOf, speaksAsInForce } from '../../domain/law-prose/as-in-force.ts';
import { knownLaws, repealedLaws, type KnownLaw, type KnownLaws, type Law, type RepealedLaw } from '../checks/known-laws.ts';
import type { Fault } from '../faults.ts';
import { passagesOf } from './passages.ts';

/**
 * Names a repealed law that prose speaks of as if it were in force: no sentence in its place tells of the repeal or names what
 * took its place. The law's own texts and news are left alone, and plans, whose names say of which year they are.
 *
 * @param shownAs how the folder is named in places
 */
export async function checkRepealedNames(directory: string, shownAs: string, documents: readonly Law[], today: IsoDate): Promise<Fault[]> {
  const laws = knownLaws(documents);
  const repealed = new Map([...repealedLaws(laws, today)].filter(([, { law }]) => law.document?.fields.kind !== 'plan'));
  const faults: Fault[] = [];
  if (!repealed.size) return faults;
  const lines = new Map<string, { file: string; line: number; column: number; lang: Lang; text: string }>();
  for await (const { file, line, column, lang, text, field } of passagesOf(directory, shownAs)) {
    if (file.startsWith(`${shownAs}/news/`) || field?.startsWith('alsoRepeals')) continue;
    const begun = lines.get(`${file}:${line}:${lang}`);
    if (begun) begun.text += text;
    else lines.set(`${file}:${line}:${lang}`, { file, line, column, lang, text });
  }
  for (const { file, line, column, lang, text } of lines.values())
    for (const id of spokenOf(text, lang, laws, repealed)) {
      const { law, by, on } = repealed.get(id)!;
      if (!file.startsWith(`${shownAs}/documents/${id}/`))
        faults.push({ severity: 'warning', file, line, column, message: wordsOf(law, by, on) });
    }
  return faults;
}

/** The repealed laws of which a text speaks as if they were in force. */
export function spokenOf(text: string, lang: Lang, laws: KnownLaws, repealed: ReadonlyMap<string, RepealedLaw>): Set<string> {
  const found = new Set<string>();
  for (const sentence of sentencesOf(text, lang)) {
    const mentions = laws.read[lang](sentence);
    for (const mention of mentions) {
      const repeal = mention.id === undefined ? undefined : repealed.get(mention.id);
      if (repeal && speaksAsInForce(sentence, lang, mention, { mentions, successor: repeal.by.id, on: repeal.on })) found.add(mention.id!);
    }
  }
  return found;
}

const wordsOf = ({ title: law }: KnownLaw, { title: by }: KnownLaw, on: IsoDate): Bilingual => ({
  zh: `这里说到《${law.zh}》，像是仍然有效；它自 ${on} 起由《${by.zh}》废止。请改为现行的条文，或者写明已经废止。`,
  en: `This speaks of ${law.en} as if it were in force; ${by.en} repealed it on ${on}. Name the article in force, or say that it is repealed.`,
});
