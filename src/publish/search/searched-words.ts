import type { z } from 'astro/zod';
import type { Lang, Translated } from '../../domain/language.ts';
import type { FieldMeta } from '../../schemas/fields.ts';
import { heldValues, isTranslated } from '../../schemas/walk.ts';

/** Who puts a record into words: the language, and what other records are called. */
export type Speaker = {
  lang: Lang;
  nameOf: (kind: string, id: string) => Translated | undefined;
  /** The English for the words of a cell, of a kind that holds them. */
  englishOf: (kind: string, words: string) => string[];
};
/** Words with their place in a record; those of one rank in their order. */
export type RankedWords = { rank: number; words: string };

/** A text in a language, in Chinese where it is not translated. */
export const saidIn = (text: Translated | undefined, lang: Lang): string => text?.[lang] ?? text?.zh ?? '';

/** The words by which a record is found, as its schema says; those first from which an excerpt is cut first. */
export function searchedWords(schema: z.ZodType, fields: unknown, speaker: Speaker): RankedWords[] {
  return [...heldValues(schema, fields)].flatMap(({ meta, value }) =>
    meta.searched ? wordsOf(meta, value, speaker).map((words) => ({ rank: meta.excerpt ?? Infinity, words })) : [],
  );
}

/** Ranked words as the fields of a search record. */
export const inOrder = (words: readonly RankedWords[]): string[] =>
  words.toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)).map(({ words: text }) => text);

function wordsOf(meta: FieldMeta, value: unknown, { lang, nameOf, englishOf }: Speaker): string[] {
  if (isTranslated(value)) return inLanguages(value, meta, lang);
  const typed = String(value);
  if (meta.ref) return [saidIn(nameOf(meta.ref, typed) ?? { zh: typed }, lang)];
  if (meta.choices) return inLanguages(meta.choices[typed]!, meta, meta.searched === 'inBoth' ? lang : 'zh');
  return [typed, ...(meta.english && lang === 'en' ? englishOf(meta.english, typed) : [])];
}

const inLanguages = (text: Translated, { searched }: FieldMeta, lang: Lang): string[] => [
  saidIn(text, lang),
  ...(searched === 'inBoth' && lang === 'en' && text.en ? [text.zh] : []),
];
