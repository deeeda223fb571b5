import { readParagraph, type Paragraph } from './provisions.ts';

/** The articles in the place of one of a repealed law, and of those the ones of each paragraph and item of it, as decisions cite them. */
type Succession = { article: readonly string[]; parts: readonly { paragraph: string; article: readonly string[] }[] };

/** The articles in the place of a cited one: those of its paragraph and item where the table knows it by them, else all. */
export function successorsAt({ article, parts }: Succession, cited: Paragraph): { articles: readonly string[]; paragraph?: string } {
  const own = parts.find(({ paragraph }) => isNamed(readParagraph(paragraph), cited));
  return own ? { articles: own.article, paragraph: own.paragraph } : { articles: article };
}

/** Whether a citation names a part: an item alone is known by its number. */
const isNamed = (part: Paragraph, cited: Paragraph): boolean =>
  cited.item === part.item &&
  (part.item === undefined
    ? cited.paragraph === part.paragraph
    : cited.paragraph === undefined || part.paragraph === undefined || cited.paragraph === part.paragraph);

/** All the articles in the place of one, those of its parts among them. */
export const successorsOf = ({ article, parts }: Succession): number[] =>
  [...article, ...parts.flatMap((part) => part.article)].map(Number);
