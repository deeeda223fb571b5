import { ascending, descending } from 'd3-array';
import type { IsoDate } from '../domain/days/calendar.ts';
import { monthsOf } from '../domain/days/periods.ts';
import type { Content, Entry } from '../content/entry.ts';
import { languages, type Lang } from '../domain/language.ts';
import { enforcementCase, statusOn, type CaseStatus } from '../schemas/case/case.ts';
import { fieldMeta, shapeOf, type FieldMeta } from '../schemas/fields.ts';
import { kindNames, kinds, publicFrom, usesOf } from '../schemas/index.ts';
import type { Observation } from '../schemas/indicator.ts';
import { languagesOf } from '../schemas/portal.ts';
import { isOpenKind, openSections } from '../schemas/sections.ts';
import { isToCome, openFields, type Gate } from './open-fields.ts';

/** The status of a case for the public on a day. */
export const caseStatus = ({ fields }: Entry<'cases'>, asOf: IsoDate): CaseStatus => statusOn(fields, asOf);

/** Whether the registry lets a record through on a day; what gives no day is not public. */
function isOpen(entry: Entry, asOf: IsoDate): boolean {
  if ('draft' in entry.fields && entry.fields.draft === true) return false;
  return hasCome(publicFrom(entry), asOf);
}

const hasCome = (day: IsoDate | 'always' | undefined, asOf: IsoDate): boolean => day === 'always' || (day !== undefined && day <= asOf);

/**
 * Lets through what is public on a day, and nothing else: no draft, nothing before its time, no name of what is not
 * public itself, and of a withdrawn decision only its number, authority, dates and reason (Administrative Penalty Law
 * art. 48). The one place where this is decided.
 */
export function publicContent(content: Content, asOf: IsoDate): Content {
  const [portal] = content.portal;
  const written = portal ? languagesOf(portal.fields) : languages;
  const sections = openSections(portal?.fields.sections ?? []);
  const entries = Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      (content[kind] as Entry[])
        .filter((entry) => isOpenKind(kind, sections) && isOpen(entry, asOf))
        .map((entry) => inLanguages(entry, written)),
    ]),
  ) as unknown as Content;
  const past = isOpenKind('cases', sections)
    ? casesBefore(content.cases, content.corrections, asOf).filter((entry) => isOpen(entry, asOf))
    : [];
  const corrections = openCorrections(entries.corrections, past, stateChangesToCome(content, asOf), asOf);
  const cases = past.map((entry) => (caseStatus(entry, asOf) === 'withdrawn' ? withoutFacts(entry) : entry));
  return {
    ...openTogether({ ...entries, cases, corrections }, asOf),
    observations: Object.fromEntries(Object.entries(content.observations).map(([id, series]) => [id, series.filter(hasBegun(asOf))])),
  };
}

/** A record with its texts in the languages of the portal. */
function inLanguages(entry: Entry, written: readonly Lang[]): Entry {
  const texts = Object.entries(entry.texts);
  const open = texts.filter(([lang]) => written.includes(lang as Lang));
  return open.length === texts.length ? entry : { ...entry, texts: Object.fromEntries(open) };
}

/** Records with what of each is public. One that is not takes those along that rest on it, until none is left to take. */
function openTogether(entries: Content, asOf: IsoDate): Content {
  const ids = Object.fromEntries(kindNames.map((kind) => [kind, new Set((entries[kind] as Entry[]).map(({ id }) => id))]));
  const gate: Gate = { asOf, isOpen: (kind, id) => ids[kind]?.has(id) ?? false };
  const opened = Object.fromEntries(
    kindNames.map((kind) => [kind, (entries[kind] as Entry[]).flatMap((entry) => openEntry(entry, gate) ?? [])]),
  ) as unknown as Content;
  const isWhole = kindNames.every((kind) => opened[kind].length === entries[kind].length);
  return isWhole ? opened : openTogether(opened, asOf);
}

function openEntry(entry: Entry, gate: Gate): Entry | undefined {
  const { restsOn, textFrom, layout } = usesOf(entry.kind);
  const held = entry.fields as Record<string, unknown>;
  if (restsOn && !restsOn({ group: entry.group, fields: held }).some((id) => gate.isOpen('documents', id))) return undefined;
  // The portal is there whatever it names.
  const fields = openFields(kinds[entry.kind].schema, entry.fields, gate) ?? (layout === 'record' ? entry.fields : undefined);
  if (fields === undefined) return undefined;
  const opened = fields === entry.fields ? entry : { ...entry, fields };
  if (isWithdrawn(opened)) return withoutAll(opened);
  return textFrom && !hasCome(textFrom(held), gate.asOf) ? withoutWords(opened) : opened;
}

/** A text of which only the title may be read: neither its words nor what they rest on. */
function withoutWords(entry: Entry): Entry {
  const texts = Object.fromEntries(
    Object.entries(entry.texts).map(([lang, { title, path }]) => [
      lang,
      { title, path, summary: [], easy: [], forRoles: {}, body: '', minutes: 0 },
    ]),
  );
  // What an answer was held against tells of it before its day.
  const fields = Object.entries(entry.fields).filter(([name]) => name !== 'checkedOn' && name !== 'checkedAgainst');
  const kept = Object.fromEntries(fields.map(([name, value]) => [name, name === 'sources' ? [] : (value as unknown)]));
  return { ...entry, texts, fields: kept as Entry['fields'] };
}

/** Whether a text was taken back; one that will be holds nothing of it yet. */
export const isWithdrawn = ({ fields }: Pick<Entry, 'fields'>): boolean => 'withdrawn' in fields && fields.withdrawn !== undefined;

/** A text that was taken back: besides its words, nothing that said them in its fields. */
function withoutAll(entry: Entry): Entry {
  const { fields, ...rest } = withoutWords(entry);
  const words: readonly string[] = ['forMe', 'savings', 'doneSoFar', 'documents', 'clauses', 'changes'];
  const shape = shapeOf(kinds[entry.kind].schema);
  const kept = Object.entries(fields).map(([name, value]) => [name, words.includes(name) ? shape[name]!.safeParse(undefined).data : value]);
  return { ...rest, fields: Object.fromEntries(kept) as Entry['fields'] };
}

/** A period that has begun can have been measured. */
const hasBegun =
  (asOf: IsoDate) =>
  ({ period }: Observation): boolean =>
    `${monthsOf(period)[0]}-01` <= asOf;

/** Cases before the corrections that are yet to come, and before a state to come of which a correction holds what it was. */
function casesBefore(cases: readonly Entry<'cases'>[], corrections: readonly Entry<'corrections'>[], asOf: IsoDate): Entry<'cases'>[] {
  const byCase = Map.groupBy(corrections, ({ fields }) => fields.case);
  return cases.map((entry) => {
    const isStateToCome = (entry.fields.stateOn ?? '') > asOf;
    const isWithdrawn = caseStatus(entry, asOf) === 'withdrawn';
    const all = byCase.get(entry.id) ?? [];
    const ofStateToCome = isStateToCome ? newestOfState(all) : [];
    const toUndo = all.filter((correction) => {
      const { on, field } = correction.fields;
      return field === 'state' ? ofStateToCome.includes(correction) || (on > asOf && !isWithdrawn) : on > asOf;
    });
    return toUndo.length ? beforeCorrections(entry, toUndo, asOf) : entry;
  });
}

/** The corrections that recorded a case's last change of state; those before it hold what has been. */
function newestOfState(corrections: readonly Entry<'corrections'>[]): Entry<'corrections'>[] {
  const ofState = corrections.filter(({ fields }) => namesOf(({ opensOn }) => opensOn?.includes('stateOn')).includes(fields.field));
  const last = ofState
    .map(({ fields }) => fields.on)
    .toSorted(ascending)
    .at(-1);
  return ofState.filter(({ fields }) => fields.on === last);
}

/** A case before corrections that are yet to come, newest first undone. What must not be read stays as corrected. */
function beforeCorrections(entry: Entry<'cases'>, corrections: readonly Entry<'corrections'>[], asOf: IsoDate): Entry<'cases'> {
  const fields = { ...entry.fields } as Record<string, unknown>;
  for (const { fields: change } of corrections.toSorted((a, b) => descending(a.fields.on, b.fields.on))) {
    const name = change.field as keyof typeof enforcementCase.shape;
    if (change.withheld) continue;
    fields[name] = enforcementCase.shape[name].safeParse(change.before).data;
    // The state that it had began on a day that the record no longer holds.
    if (name === 'state' && (entry.fields.stateOn ?? '') > asOf)
      for (const gone of namesOf(({ opensOn }) => opensOn?.includes('stateOn'))) if (gone !== name) delete fields[gone];
  }
  return { ...entry, fields: fields as Entry<'cases'>['fields'] };
}

/** The corrections, by id, of states that are yet to come. */
function stateChangesToCome({ cases, corrections }: Content, asOf: IsoDate): Set<string> {
  const waiting = new Set(cases.flatMap(({ id, fields }) => ((fields.stateOn ?? '') > asOf ? [id] : [])));
  const byCase = Map.groupBy(
    corrections.filter(({ fields }) => waiting.has(fields.case)),
    ({ fields }) => fields.case,
  );
  return new Set([...byCase.values()].flatMap(newestOfState).map(({ id }) => id));
}

/** Corrections that may be read, oldest first: none of a withdrawn case, nor of a field that is yet to come. */
function openCorrections(
  corrections: readonly Entry<'corrections'>[],
  cases: readonly Entry<'cases'>[],
  toCome: ReadonlySet<string>,
  asOf: IsoDate,
): Entry<'corrections'>[] {
  const byId = new Map(cases.map((entry) => [entry.id, entry]));
  const mayBeRead = ({ fields: { case: id, field } }: Entry<'corrections'>): boolean => {
    const entry = byId.get(id);
    const schema = enforcementCase.shape[field as keyof typeof enforcementCase.shape];
    return entry !== undefined && caseStatus(entry, asOf) !== 'withdrawn' && !isToCome(schema, entry.fields, asOf);
  };
  return corrections
    .filter((correction) => mayBeRead(correction) && !toCome.has(correction.id))
    .toSorted((a, b) => ascending(a.fields.on, b.fields.on));
}

/** Of a withdrawn decision what outlives it; all else is as where nobody filled it in. */
function withoutFacts(entry: Entry<'cases'>): Entry<'cases'> {
  const kept = namesOf(({ outlives }) => outlives);
  const fields = Object.entries(enforcementCase.shape).flatMap(([name, schema]): [string, unknown][] => {
    if (kept.includes(name)) return [[name, entry.fields[name as keyof typeof entry.fields]]];
    const empty = schema.safeParse(undefined).data;
    return empty === undefined ? [] : [[name, empty]];
  });
  return { ...entry, fields: Object.fromEntries(fields) as Entry<'cases'>['fields'] };
}

/** The fields of a case of which something holds. */
const namesOf = (holds: (meta: FieldMeta) => unknown): string[] =>
  Object.entries(enforcementCase.shape).flatMap(([name, schema]) => {
    const meta = fieldMeta(schema);
    return meta && holds(meta) ? [name] : [];
  });
