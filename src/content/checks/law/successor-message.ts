import type { Bilingual } from '../../../domain/language.ts';
import { readParagraph, type Paragraph } from '../../../domain/law/provisions.ts';
import { successorsAt } from '../../../domain/law/successions.ts';
import type { Entry } from '../../entry.ts';

type Law = Pick<Entry<'documents'>, 'id' | 'fields' | 'texts'>;

/** A document as messages call it. */
export function lawTitle({ id, fields: { shortName }, texts }: Law): Bilingual {
  const zh = shortName?.zh ?? texts.zh?.title ?? id;
  return { zh, en: shortName?.en ?? texts.en?.title ?? zh };
}

/** A place that is cited of a law; `article`: its number, such as 31. */
export type CitedPlace = Paragraph & { article: string | number };

/**
 * What now stands in the place of articles of a repealed law, in a sentence for each of which that is known: of the paragraph and
 * item that is cited, where the law's table goes by them.
 *
 * @param withNote adds what the table says of the article beside its successors: that part of it has none
 */
export function successorMessage(law: Law, cited: readonly CitedPlace[], documents: readonly Law[], withNote = false): Bilingual {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const sentences = cited.flatMap(({ article: number, ...place }): Bilingual[] => {
    const succession = law.fields.articles[number];
    if (!succession) return [];
    const { note } = succession;
    const noted = note && withNote ? { zh: note.zh, en: `${note.en ?? note.zh} ` } : { zh: '', en: '' };
    const document = succession.document === undefined ? undefined : byId.get(succession.document);
    if (!document) return note ? [{ zh: `第${number}条：${note.zh}`, en: `Article ${number}: ${note.en ?? note.zh} ` }] : [];
    const title = lawTitle(document);
    const { articles, paragraph = '' } = successorsAt(succession, place);
    return [
      {
        zh: `第${number}条${paragraph}现为《${title.zh}》第${articles.join('、')}条（${document.id}）。${noted.zh}`,
        en: `Article ${number}${englishPart(paragraph)} is now ${articlesInEnglish(articles)} of ${title.en} (${document.id}). ${noted.en}`,
      },
    ];
  });
  return { zh: onlyOnce(sentences.map(({ zh }) => zh)).join(''), en: onlyOnce(sentences.map(({ en }) => en)).join('') };
}

/** “articles 138 and 54”, “article 145”. */
export const articlesInEnglish = (articles: readonly (string | number)[]): string =>
  articles.length > 1 ? `articles ${articles.slice(0, -1).join(', ')} and ${articles.at(-1)}` : `article ${articles.join('')}`;

const onlyOnce = (sentences: readonly string[]): string[] => [...new Set(sentences)];

function englishPart(paragraph: string): string {
  const { paragraph: number, item } = readParagraph(paragraph);
  return [number === undefined ? '' : `, paragraph ${number},`, item === undefined ? '' : `, item ${item},`].join('').replace(',,', ',');
}
