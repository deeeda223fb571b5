import type { Bilingual, Lang } from '../../domain/language.ts';
import type { Fault } from '../faults.ts';
import { mixedArticles } from './article-style.ts';
import { chineseRules } from './chinese.ts';
import { englishSpelling } from './english.ts';
import type { Passage } from './passage.ts';
import type { Prose } from './prose.ts';

/**
 * Reads the editors' own words: Chinese for punctuation, widths and one way of numbering articles a text, English for spelling. Tables are left
 * alone, they hold what offices laid down and reported. What it finds are warnings, since a dictionary does not know every name; an unknown word can be put into `spelling.txt`.
 *
 * @param names words the portal knows anyhow, see {@link englishSpelling}
 */
export async function checkCopy(directory: string, { passages }: Prose, names: readonly string[]): Promise<Fault[]> {
  const [corrected, misspelt] = await Promise.all([chineseRules(), englishSpelling(directory, names)]);
  const slips: Record<Lang, (text: string) => Bilingual[]> = {
    zh: (text) => chineseSlips(text, corrected(text)),
    en: (text) => misspelt(text).map(englishSlip),
  };
  const faults: Fault[] = [];
  for (const passage of passages) {
    if (passage.row !== undefined) continue;
    for (const message of slips[passage.lang](passage.text)) faults.push(warningOf(passage, message));
  }
  return [...faults, ...mixedArticles(passages)];
}

const warningOf = ({ file, line, column, field }: Passage, message: Bilingual): Fault => ({
  severity: 'warning',
  file,
  line,
  column,
  field,
  message,
});

/** A slip of punctuation or width, by the corrected text; none where it is the text itself. */
function chineseSlips(text: string, better: string): Bilingual[] {
  if (better === text) return [];
  const [found, expected] = difference(text, better);
  return [
    {
      zh: `标点或全半角：“${found}”应写作“${expected}”。`,
      en: `Punctuation or width: "${found}" should read "${expected}".`,
    },
  ];
}

const englishSlip = ({ word, nearest }: { word: string; nearest?: string | undefined }): Bilingual => ({
  zh: `英文词典里没有“${word}”。${nearest ? `是否为“${nearest}”？` : ''}若没写错，请把它加进 spelling.txt。`,
  en: `"${word}" is not in the dictionary. ${nearest ? `Nearest: "${nearest}". ` : ''}If it is right, put it into spelling.txt.`,
});

/** Characters shown on either side of what differs. */
const around = 8;

/** The stretch in which two texts differ, with some characters around it, of each. */
function difference(before: string, after: string): [string, string] {
  const [a, b] = [[...before], [...after]];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const cut = (text: string[]) => {
    const [from, to] = [Math.max(0, start - around), Math.min(text.length, text.length - end + around)];
    return `${from > 0 ? '…' : ''}${text.slice(from, to).join('')}${to < text.length ? '…' : ''}`;
  };
  return [cut(a), cut(b)];
}
