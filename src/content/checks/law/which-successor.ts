import { languages, type Lang } from '../../../domain/language.ts';
import type { Succession } from '../../../schemas/document.ts';
import type { Draft } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** Names an article that several others replaced, where neither its parts nor a note says which of them is for what. */
export function checkWhichSuccessor({ fields, file, locate }: Draft<'documents'>, faults: Fault[]): void {
  for (const [article, succession] of Object.entries(fields.articles)) {
    if (succession.article.length < 2) continue;
    const open = succession.article.filter((one) => !isExplained(one, succession));
    if (!open.length) continue;
    faults.push({
      severity: 'warning',
      file,
      ...locate(['articles', article]),
      field: `articles.${article}`,
      message: {
        zh: `第${article}条由几条接替，却没有说第${open.join('、')}条管什么。请在 parts 里写明哪一款项归哪一条，或者在 note 里用中英文各说一句。`,
        en: `Several articles replaced article ${article}, and nothing says what ${open.join(', ')} is for. Name in parts which paragraph went where, or say it in the note, in both languages.`,
      },
    });
  }
}

/** Whether a part went to an article, or the note names it in every language in which it stands. */
function isExplained(article: string, { parts, note }: Succession): boolean {
  if (parts.some((part) => part.article.includes(article))) return true;
  const names = (text: string | undefined) => text !== undefined && new RegExp(`(?<!\\d)${article}(?!\\d)`, 'u').test(text);
  return languages.every((lang: Lang) => names(note?.[lang]));
}
