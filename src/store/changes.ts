import type { Entry } from '../content/entry.ts';
import type { IsoDate } from '../domain/calendar.ts';
import type { Lang } from '../domain/language.ts';
import { inLanguage, t, textIn } from '../i18n/index.ts';
import { textKinds } from '../schemas/index.ts';
import type { Change } from '../schemas/shared.ts';
import { addressOf } from './address.ts';
import type { Store } from './store.ts';

type Words = { words: string; lang?: string };
/** A change of something already public: when, where, what and why. */
export type PublishedChange = { on: IsoDate; path: string; title: Words; note: Words };

/** Every published change of a text and of a case's status, newest first. */
export function publishedChanges(store: Store, lang: Lang): PublishedChange[] {
  const ofTexts = textKinds.flatMap((kind) =>
    (store.all(kind) as Entry[]).flatMap((entry) => {
      const { text, lang: marked } = textIn(entry.texts, lang);
      const title = { words: text.title, ...(marked ? { lang: marked } : {}) };
      const { changes } = entry.fields as { changes: Change[] };
      return changes
        .filter(({ on }) => on <= store.asOf)
        .map(({ on, note }) => ({ on, path: addressOf(kind, entry.id, lang), title, note: inLanguage(note, lang) }));
    }),
  );
  const ofCases = store.all('cases').flatMap((entry) => {
    const state = store.cases.state(entry);
    const { stateOn, stateReason, decisionNumber } = entry.fields;
    if (entry.fields.state !== state || state === 'published' || !stateOn) return [];
    const words = [t(lang, `caseState.${state}`), stateReason].filter(Boolean).join(t(lang, 'punctuation.colon'));
    return [{ on: stateOn, path: addressOf('cases', entry.id, lang), title: { words: decisionNumber, lang: 'zh-CN' }, note: { words } }];
  });
  return [...ofTexts, ...ofCases].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.path < b.path ? -1 : 1));
}
