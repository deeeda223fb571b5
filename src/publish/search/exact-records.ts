import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Lang } from '../../domain/language.ts';
import { exactText, exactTokens, hasForms } from '../../search/tokens.ts';
import { wordsOfPage } from './page-words.ts';
import type { SearchRecord } from './search-record.ts';

/** What is found of a record in quotation marks alone: what its page shows beside its own words. */
export type ExactRecord = { url: string; shown: string[]; content: string };

/**
 * Records as they are found in quotation marks. The index of meanings holds Chinese as it stands, so that only English is put
 * in once more; what a page shows beside its record's own words, its sources and the names of what it leads to, stands here
 * alone and never ranks what is meant. Lists and parts of pages show what other records say.
 *
 * @param pages the folder of the built pages; without it, as while one writes, a record's own words are all
 */
export const exactRecords = (records: readonly SearchRecord[], lang: Lang, pages?: string): ExactRecord[] =>
  records.map(({ kind, url, fields }) => {
    const hasPage = pages !== undefined && kind !== 'pages' && !url.includes('#');
    const own = fields.map((field) => phraseIn(field, lang)).join(' zzfield ');
    const shown = hasPage ? wordsOfPage(pages, url).filter((line) => !own.includes(phraseIn(line, lang))) : [];
    return { url, shown, content: exactText([...withForms(fields, lang), ...shown], lang) || 'zzfield' };
  });

const phraseIn = (words: string, lang: Lang): string => ` ${exactTokens(words, lang).join(' ')} `;

/** The fields whose words the index holds in their other forms too. */
export const withForms = (fields: readonly string[], lang: Lang): string[] => fields.filter((field) => hasForms(field, lang));

/** Writes what each page shows beside its own words, a file a row, from which a result's excerpt is cut where nothing else holds the phrase. */
export async function writeShown(folder: string, lang: Lang, records: readonly ExactRecord[]): Promise<void> {
  await mkdir(path.join(folder, lang), { recursive: true });
  for (const [row, { shown }] of records.entries()) await writeFile(path.join(folder, lang, `${row}.txt`), shown.join('\n'));
}
