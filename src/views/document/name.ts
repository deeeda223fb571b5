import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { inLanguage, textIn } from '../../i18n/translated.ts';
import type { Marked } from '../links.ts';

/** What a document is called in running words: its short name, or its title where it has none. */
export function documentName({ fields, texts }: Entry<'documents'>, lang: Lang): Marked {
  if (fields.shortName) return inLanguage(fields.shortName, lang);
  const { text, lang: marked } = textIn(texts, lang);
  return { text: text.title, lang: marked };
}
