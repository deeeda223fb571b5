import { ascending } from 'd3-array';
import type { z } from 'astro/zod';
import { isTranslation, type Lang, type Translated } from '../../domain/language.ts';
import type { FieldMeta } from '../../schemas/fields.ts';
import { heldValues, isTranslated } from '../../schemas/walk.ts';

/** Who puts a record into words: the language, and what other records are called. */
export type SearchNaming = {
  lang: Lang;
  nameOf: (kind: string, id: string) => Translated | undefined;
  /** The English for the words of a cell, of a kind that holds them. */
  englishOf: (kind: string, text: string) => string[];
};
/** Texts with their place in a record; those of one rank in their order. */
export type RankedText = { rank: number; text: string };

/** A text in a language, in Chinese where it is not translated. */
export const textsIn = (text: Translated | undefined, lang: Lang): string => text?.[lang] ?? text?.zh ?? '';

/** The words by which a record is found, by its schema; those first from which an excerpt is cut first. */
export function searchedWords(schema: z.ZodType, fields: unknown, naming: SearchNaming): RankedText[] {
  return [...heldValues(schema, fields)].flatMap(({ meta, value }) =>
    meta.searched ? wordsOf(meta, value, naming).map((text) => ({ rank: meta.excerpt ?? Infinity, text })) : [],
  );
}

/** Ranked texts as the fields of a search record. */
export const inOrder = (texts: readonly RankedText[]): string[] =>
  texts.toSorted((a, b) => ascending(a.rank, b.rank)).map(({ text }) => text);

function wordsOf(meta: FieldMeta, value: unknown, { lang, nameOf, englishOf }: SearchNaming): string[] {
  if (isTranslated(value)) return inLanguages(value, meta, lang);
  const typed = String(value);
  if (meta.ref) return [textsIn(nameOf(meta.ref, typed) ?? { zh: typed }, lang)];
  if (meta.choices) return inLanguages(meta.choices[typed]!, meta, meta.searched === 'inBoth' ? lang : 'zh');
  return [typed, ...(meta.english && isTranslation(lang) ? englishOf(meta.english, typed) : [])];
}

const inLanguages = (text: Translated, { searched }: FieldMeta, lang: Lang): string[] => [
  textsIn(text, lang),
  ...(searched === 'inBoth' && isTranslation(lang) && text.en ? [text.zh] : []),
];
