import type { IsoDate } from '../../domain/calendar.ts';
import type { Bilingual, Lang } from '../../domain/language.ts';
import { shortLaw } from '../../domain/articles.ts';
import { documentStatus } from '../../domain/lifecycle.ts';
import type { Entry } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { passagesOf } from './passages.ts';

type Law = Entry<'documents'>;
/** A repealed law by the names it goes by, and by those of the one that repealed it. */
type Repealed = { id: string; on: IsoDate; names: Record<Lang, string[]>; by: Law; byNames: Record<Lang, string[]> };

/** Words by which a sentence speaks of a law as one of the past. */
const past: Record<Lang, RegExp> = {
  zh: /废止|取代|以前|此前|曾|原来|原先|原有|旧法|旧的|由《?[^，。]*》?改为/,
  en: /\b(?:repeal\w*|replaced?|replaces|until|former\w*|used to|no longer|instead of|old law\w*)\b/i,
};
const sentences: Record<Lang, RegExp> = { zh: /[^。！？\n]+/g, en: /[^.!?\n]+(?:\.(?=\S)[^.!?\n]*)*/g };

/**
 * Names a repealed law that prose speaks of as if it were in force: no sentence in its place tells of the repeal or names what
 * took its place. The law's own texts and news are left alone, and plans, whose names say of which year they are.
 *
 * @param shownAs how the folder is named in places
 */
export async function checkRepealedNames(directory: string, shownAs: string, documents: readonly Law[], today: IsoDate): Promise<Fault[]> {
  const laws = repealedLaws(documents, today);
  const faults: Fault[] = [];
  if (!laws.length) return faults;
  const lines = new Map<string, { file: string; line: number; column: number; lang: Lang; text: string }>();
  for await (const { file, line, column, lang, text } of passagesOf(directory, shownAs)) {
    if (file.startsWith(`${shownAs}/news/`)) continue;
    const begun = lines.get(`${file}:${line}:${lang}`);
    if (begun) begun.text += text;
    else lines.set(`${file}:${line}:${lang}`, { file, line, column, lang, text });
  }
  for (const { file, line, column, lang, text } of lines.values())
    for (const { id, on, names, by, byNames } of laws) {
      if (file.startsWith(`${shownAs}/documents/${id}/`)) continue;
      const asIfInForce = (text.match(sentences[lang]) ?? []).some(
        (sentence) =>
          names[lang].some((name) => speaksOf[lang](sentence, name)) &&
          !past[lang].test(sentence) &&
          !byNames[lang].some((name) => sentence.includes(name)),
      );
      if (asIfInForce) faults.push({ severity: 'warning', file, line, column, message: wordsOf(names, by, on) });
    }
  return faults;
}

function repealedLaws(documents: readonly Law[], today: IsoDate): Repealed[] {
  const lifecycle = documents.map(({ id, fields }) => ({ ...fields, id }));
  return documents.flatMap((law) => {
    const status = documentStatus({ ...law.fields, id: law.id }, lifecycle, today);
    const by = status.status === 'repealed' ? documents.find(({ id }) => id === status.by) : undefined;
    if (status.status !== 'repealed' || !by || law.fields.kind === 'plan') return [];
    const byNames = namesOf(by);
    // A code is called by its last word too: “article 54 of the Code”, 法典第54条.
    return [
      { id: law.id, on: status.on, names: namesOf(law), by, byNames: { zh: [...byNames.zh, '法典'], en: [...byNames.en, 'the Code'] } },
    ];
  });
}

function namesOf({ fields: { shortName }, texts }: Law): Record<Lang, string[]> {
  const { zh, en } = texts;
  const held = (names: (string | undefined)[]) => [...new Set(names.filter((name) => name !== undefined))];
  return { zh: held([shortName?.zh, zh && shortLaw(zh.title)]), en: held([shortName?.en, en?.title]) };
}

/** Whether a sentence names a law: in Chinese title marks by its whole name, so that 海洋环境保护法 is no 环境保护法. */
const speaksOf: Record<Lang, (sentence: string, name: string) => boolean> = {
  zh: (sentence, name) => {
    const titles = [...sentence.matchAll(/《([^》]+)》/g)].map(([, title]) => shortLaw(title!.replace(/[（(][^）)]*[）)]$/, '')));
    return titles.includes(name) || sentence.replace(/《[^》]*》/g, '').includes(name);
  },
  en: (sentence, name) => sentence.includes(name),
};

const wordsOf = (names: Record<Lang, string[]>, by: Law, on: IsoDate): Bilingual => {
  const [law, successor] = [names, namesOf(by)];
  const zh = [law.zh[0] ?? '', successor.zh[0] ?? by.id] as const;
  const en = [law.en[0] ?? zh[0], successor.en[0] ?? zh[1]] as const;
  return {
    zh: `这里说到《${zh[0]}》，像是仍然有效；它自 ${on} 起由《${zh[1]}》废止。请改为现行的条文，或者写明已经废止。`,
    en: `This speaks of ${en[0]} as if it were in force; ${en[1]} repealed it on ${on}. Name the article in force, or say that it is repealed.`,
  };
};
