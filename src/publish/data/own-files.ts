import type { Entry } from '../../content/entry.ts';
import { kindsOfOwnFiles, languagesOfFile, ownFileAddress, type KindOfOwnFiles, type OwnFile } from '../../schemas/own-files.ts';
import type { Lang } from '../../domain/language.ts';
import type { Store } from '../../store/store.ts';
import { caseAsJson } from './case-file.ts';
import { recordsAsCsv } from './data-files.ts';
import { indicatorFile } from './indicator-file.ts';
import { indicatorPicture } from './indicator-picture.ts';

type Written<K extends KindOfOwnFiles> = (store: Store, record: Entry<K>, origin: string, lang: Lang) => string;

/** How each file is written that the registry promises of a kind's records. */
const written: { [K in KindOfOwnFiles]: Record<OwnFile<K>, Written<K>> } = {
  cases: { csv: (store, record, _, lang) => recordsAsCsv(store, 'cases', [record], lang), json: caseAsJson },
  indicators: {
    csv: (store, record) => indicatorFile(store, record).csv(),
    'zh.svg': (store, record, origin) => indicatorPicture(store, record, 'zh', origin),
    'en.svg': (store, record, origin) => indicatorPicture(store, record, 'en', origin),
  },
};

/** The files that single records have to themselves. */
export function* ownFiles(store: Store, origin: string): Generator<{ address: string; text: () => string }> {
  for (const kind of kindsOfOwnFiles) yield* filesOf(kind, store, origin);
}

function* filesOf<K extends KindOfOwnFiles>(kind: K, store: Store, origin: string): Generator<{ address: string; text: () => string }> {
  const endings = Object.entries(written[kind]) as [OwnFile<K>, Written<K>][];
  for (const record of store.all(kind))
    for (const [ending, text] of endings)
      for (const lang of languagesOfFile(kind, ending, store.languages))
        yield { address: ownFileAddress(kind, record.id, ending, lang), text: () => text(store, record, origin, lang) };
}
