import type { Bilingual } from '../domain/language.ts';

/** A file that is none of the kinds that can be imported, or cannot be read. */
export class UnusableFile extends Error {
  words: Bilingual;
  constructor(words: Bilingual) {
    super(words.en);
    this.words = words;
  }
}
