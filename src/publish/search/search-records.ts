import type { Entry } from '../../content/entry.ts';
import { yearOf } from '../../domain/days/calendar.ts';
import { alike, bilingual, type Lang } from '../../domain/language.ts';
import { fieldMeta, shapeOf } from '../../schemas/fields.ts';
import { dateOf, kinds, searchedKinds, titleOf, usesOf, type Kind, type TextKind } from '../../schemas/index.ts';
import { addressOf } from '../../store/address.ts';
import { t } from '../../i18n/words.ts';
import { isWithdrawn } from '../../store/gate.ts';
import type { Store } from '../../store/store.ts';
import { isInvented } from '../../views/demonstration.ts';
import { makers, textParticulars, type Particulars } from './record-makers.ts';
import { pageRecords } from './page-records.ts';
import { partRecords } from './part-records.ts';
import { type SearchRecord } from './search-record.ts';
import { inOrder, textsIn, searchedWords, type SearchNaming } from './searched-words.ts';
import { namingOf } from './naming.ts';

/** Every searchable record but the cases in one language, and the parts of pages that are looked for, from the store's public view. */
export function siteRecords(store: Store, lang: Lang): SearchRecord[] {
  const naming = namingOf(store, lang);
  const records = searchedKinds.flatMap((kind) =>
    (store.all(kind) as Entry[]).filter((entry) => !isWithdrawn(entry)).map((entry) => recordOf(store, entry, naming)),
  );
  return [...records, ...partRecords(store, lang), ...pageRecords(store, lang)];
}

function recordOf(store: Store, entry: Entry, naming: SearchNaming): SearchRecord {
  const { kind, id, fields } = entry;
  const { lang } = naming;
  const day = dateOf(entry);
  const {
    texts = [],
    facets,
    title = textsIn(titleOf(entry), lang),
    line = [kinds[kind].label[lang], day].filter(Boolean).join(' · '),
    ...own
  } = particularsOf(store, entry, naming);
  const owner = valuesReferring(kind, fields, 'units').find((value) => typeof value === 'string');
  const topics = valuesReferring(kind, fields, 'topics').flat() as string[];
  const named = (of: 'units' | 'topics', one: string) => ({ id: one, label: bilingual(store.get(of, one).fields.name) });
  return {
    kind,
    id,
    url: addressOf(kind, id, lang),
    shown: { title, line: isInvented(entry) ? `${t(lang, 'demo.mark')} · ${line}` : line },
    date: day,
    ...own,
    fields: inOrder([...searchedWords(kinds[kind].schema, fields, naming), ...texts]),
    facets: {
      kind: [{ id: kind, label: kinds[kind].label }],
      ...(owner === undefined ? {} : { unit: [named('units', owner as string)] }),
      topic: topics.map((topic) => named('topics', topic)),
      ...(day ? { year: [{ id: yearOf(day), label: alike(yearOf(day)) }] } : {}),
      ...facets,
    },
  };
}

function particularsOf(store: Store, entry: Entry, naming: SearchNaming): Particulars {
  if (usesOf(entry.kind).layout === 'texts') return textParticulars(entry as Entry<TextKind>, store, naming);
  const make = makers[entry.kind] as ((entry: Entry, store: Store, naming: SearchNaming) => Particulars) | undefined;
  return make?.(entry, store, naming) ?? {};
}

/** What the fields of a record hold that refer to a kind: an id, or a list of them. */
const valuesReferring = (kind: Kind, fields: object, to: Kind): unknown[] =>
  Object.entries(shapeOf(kinds[kind].schema)).flatMap(([name, field]) => {
    const value = (fields as Record<string, unknown>)[name];
    return fieldMeta(field)?.ref === to && value !== undefined ? [value] : [];
  });
