import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { titleOf, type Kind } from '../../schemas/index.ts';
import { penaltyTypesOf } from '../../store/cases/case-types.ts';
import type { Store } from '../../store/store.ts';
import type { SearchNaming } from './searched-words.ts';

/** Puts the records of a store into words of a language. */
export const namingOf = (store: Store, lang: Lang): SearchNaming => ({
  lang,
  nameOf(kind, id) {
    const entry = store.find(kind as Kind, id) as Entry | undefined;
    return entry && titleOf(entry);
  },
  englishOf: (kind, text) =>
    penaltyTypesOf(text)
      .map((word) => store.caseTypes.name(kind, word, 'en'))
      .filter((english) => english !== text),
});
