import type { Lang } from '../../domain/language.ts';
import { siteVocabulary } from './names-file.ts';

/** What a page is worth whose name is what was typed, before all that merely shows it. */
const calledSo = 100;

/**
 * The rows that hold what was typed, with those of pages of which it is the whole name, quotation marks and all: “一微克”行动试点
 * is the name of a task, also where its page says it in English only. Undefined where the marks are the reader's own.
 *
 * @param words rows that hold it word for word
 * @param offset of the first row of the site
 */
export async function withNameInMarks(
  question: string,
  words: ReadonlyMap<number, number>,
  offset: number,
  lang: Lang,
): Promise<Map<number, number> | undefined> {
  // Where the names don't come, what stands in quotation marks is found all the same.
  const rows = (await siteVocabulary(lang).catch(() => undefined))?.vocabulary.namedWithMarks(question);
  return rows?.length ? new Map([...words, ...rows.map((row) => [row + offset, calledSo] as const)]) : undefined;
}
