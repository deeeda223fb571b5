import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Lang } from '../../domain/language.ts';
import { exactText, exactTokens, hasForms } from '../../search/tokens.ts';
import { wordsOfPage } from './page-words.ts';
import type { SearchRecord } from './search-record.ts';

/** What is found of a record in quotation marks: what its page shows; `shown` is what stands there beside the record's own words, `lines` all that stands there of a record, of a page that speaks for itself, or the own words of a part of a page. */
export type ExactRecord = { url: string; shown: string[]; content: string; lines: readonly string[] };

/**
 * Records as they are found in quotation marks: line by line what their pages show, with their sources and the names of what
 * they lead to. None of it ranks what is meant. Lists and parts of pages are found by those of their words that stand there.
 *
 * @param pages the folder of the built pages; without it, as while one writes, records are found by their own words
 */
export const exactRecords = (records: readonly SearchRecord[], lang: Lang, pages?: string): ExactRecord[] =>
  records.map(({ url, fields, isList, speaks }) => {
    if (pages === undefined) return { url, shown: [], content: exactText(fields, lang) || nothing, lines: fields };
    const lines = wordsOfPage(pages, url);
    const isOwn = !isList && !url.includes('#');
    if (!isOwn)
      return {
        url,
        shown: [],
        content: exactText(heldIn(lines, fields, lang), lang) || nothing,
        lines: speaks ? lines : isList ? [] : fields,
      };
    const own = fields.map((field) => phraseIn(field, lang)).join(' zzfield ');
    return { url, shown: lines.filter((line) => !own.includes(phraseIn(line, lang))), content: exactText(lines, lang) || nothing, lines };
  });

/** A record without a word, which must be there all the same: rows are counted. */
const nothing = 'zzfield';

/** The fields that stand in some line. */
function heldIn(lines: readonly string[], fields: readonly string[], lang: Lang): string[] {
  const all = lines.map((line) => phraseIn(line, lang)).join(' zzfield ');
  return fields.filter((field) => all.includes(phraseIn(field, lang)));
}

const phraseIn = (text: string, lang: Lang): string => ` ${exactTokens(text, lang).join(' ')} `;

/** The fields whose words the index holds in their other forms too. */
export const withForms = (fields: readonly string[], lang: Lang): string[] => fields.filter((field) => hasForms(field, lang));

/** Writes what each page shows beside its own words, a file a row, from which a result's excerpt is cut where nothing else holds the phrase. */
export async function writeShown(folder: string, lang: Lang, records: readonly ExactRecord[]): Promise<void> {
  await mkdir(path.join(folder, lang), { recursive: true });
  for (const [row, { shown }] of records.entries()) await writeFile(path.join(folder, lang, `${row}.txt`), shown.join('\n'));
}
