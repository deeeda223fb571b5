import type { Bilingual } from '../../domain/language.ts';
import type { Entry } from '../entry.ts';

type Law = Pick<Entry<'documents'>, 'id' | 'fields' | 'texts'>;

/** A document as messages call it. */
export function titleOf({ id, fields: { shortName }, texts }: Law): Bilingual {
  const zh = shortName?.zh ?? texts.zh?.title ?? id;
  return { zh, en: shortName?.en ?? texts.en?.title ?? zh };
}

/**
 * What now stands in the place of articles of a repealed law, in a sentence for each of which that is known.
 *
 * @param articles their numbers, such as 31
 */
export function successorWords(law: Law, articles: readonly string[], documents: readonly Law[]): Bilingual {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const words = [...new Set(articles)].flatMap((number): Bilingual[] => {
    const succession = law.fields.articles[number];
    if (!succession) return [];
    const { article, note } = succession;
    const document = succession.document === undefined ? undefined : byId.get(succession.document);
    if (!document) return note ? [{ zh: `第${number}条：${note.zh}`, en: `Article ${number}: ${note.en ?? note.zh} ` }] : [];
    const title = titleOf(document);
    return [
      {
        zh: `第${number}条现为《${title.zh}》第${article.join('、')}条（${document.id}）。`,
        en: `Article ${number} is now article ${article.join(', ')} of ${title.en} (${document.id}). `,
      },
    ];
  });
  return { zh: words.map(({ zh }) => zh).join(''), en: words.map(({ en }) => en).join('') };
}
