import type { Entry } from '../../content/entry.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { titleOf, usesOf, type Kind } from '../../schemas/index.ts';
import { penaltyTypesOf } from '../../store/case-words.ts';
import type { Store } from '../../store/store.ts';
import type { Naming } from './searched-words.ts';

/** Puts the records of a store into words of a language. */
export const namingOf = (store: Store, lang: Lang): Naming => ({
  lang,
  nameOf(kind, id) {
    const entry = store.find(kind as Kind, id) as Entry | undefined;
    return entry && nameOf(entry);
  },
  englishOf: (kind, words) =>
    penaltyTypesOf(words)
      .map((word) => store.caseWords.word(kind, word, 'en'))
      .filter((english) => english !== words),
});

/** What a record is called: a text by its title, any other by the rule of its kind. */
export const nameOf = (entry: Entry): Translated => {
  if (usesOf(entry.kind).layout !== 'texts') return titleOf(entry);
  const { zh, en } = entry.texts;
  return { zh: zh?.title ?? entry.id, en: en?.title };
};
