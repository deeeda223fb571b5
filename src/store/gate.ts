import { ascending, descending } from 'd3-array';
import type { IsoDate } from '../domain/calendar.ts';
import type { Content, Entry } from '../content/entry.ts';
import { enforcementCase } from '../schemas/case.ts';
import { kindNames, publicFrom, usesOf, type Kind, type TextKind } from '../schemas/index.ts';

/** The status of a case for the public on a day. */
export type CaseStatus = 'published' | 'underReview' | 'ended' | 'repaired' | 'withdrawn';

export function caseStatus({ fields }: Entry<'cases'>, asOf: IsoDate): CaseStatus {
  const state = fields.stateOn === undefined || fields.stateOn <= asOf ? fields.state : 'published';
  if (state === 'withdrawn' || state === 'repaired') return state;
  return fields.publicityEnds !== undefined && fields.publicityEnds < asOf ? 'ended' : state;
}

/** Whether the registry lets a record through on a day; what says nothing of that is not public. */
function isOpen(entry: Entry, asOf: IsoDate): boolean {
  if ('draft' in entry.fields && entry.fields.draft === true) return false;
  const from = publicFrom(entry);
  return from === 'always' || (from !== undefined && from <= asOf);
}

/**
 * Lets through what is public on a day, and nothing else: no draft, nothing before its time, and of a
 * withdrawn decision only its number, authority, dates and reason (Administrative Penalty Law art. 48).
 * The one place where this is decided.
 */
export function publicContent(content: Content, asOf: IsoDate): Content {
  const ofKind = <K extends Kind>(kind: K) => (content[kind] as Entry[]).filter((entry) => isOpen(entry, asOf));
  const isPublic = new Set(ofKind('documents').map(({ id }) => id));
  const open = Object.fromEntries(
    kindNames.map((kind) => {
      const { restsOn } = usesOf(kind);
      const rests = (entry: Entry) =>
        !restsOn || restsOn({ group: entry.group, fields: entry.fields as Record<string, unknown> }).some((id) => isPublic.has(id));
      return [kind, ofKind(kind).filter(rests)];
    }),
  ) as unknown as Content;
  /** Texts name only documents that are public themselves. */
  const texts = <K extends Exclude<TextKind, 'documents'>>(entries: Entry<K>[]): Entry<K>[] =>
    entries.map((entry) => ({
      ...entry,
      fields: { ...entry.fields, documents: entry.fields.documents.filter((id) => isPublic.has(id)) },
    }));
  return {
    ...open,
    observations: content.observations,
    documents: open.documents.map((entry) => ({
      ...entry,
      fields: {
        ...entry.fields,
        repeals: entry.fields.repeals.filter((id) => isPublic.has(id)),
        amends: entry.fields.amends.filter((id) => isPublic.has(id)),
        successors: entry.fields.successors.filter((id) => isPublic.has(id)),
        changes: entry.fields.changes.filter(({ on }) => on <= asOf),
      },
    })),
    explainers: texts(open.explainers),
    questions: texts(open.questions).map((entry) => questionAsOf(entry, asOf)),
    guides: texts(open.guides),
    news: texts(open.news),
    pages: texts(open.pages),
    requirements: open.requirements.map((entry) => ({
      ...entry,
      fields: { ...entry.fields, basis: entry.fields.basis.filter(({ document }) => isPublic.has(document)) },
    })),
    indicators: open.indicators.map((entry) => ({
      ...entry,
      fields: { ...entry.fields, revisions: entry.fields.revisions.filter(({ on }) => on <= asOf) },
    })),
    inspections: open.inspections.map((entry) => inspectionAsOf(entry, asOf)),
    ...publicCases(open.cases, content.corrections, asOf),
  };
}

/** A question as it stood on a day: one that waited for its answer has none to read. */
function questionAsOf(entry: Entry<'questions'>, asOf: IsoDate): Entry<'questions'> {
  const { askedOn, answeredOn } = entry.fields;
  if (askedOn === undefined || (answeredOn !== undefined && answeredOn <= asOf)) return entry;
  const texts = Object.fromEntries(Object.entries(entry.texts).map(([lang, text]) => [lang, { ...text, summary: [], body: '' }]));
  return { ...entry, fields: { ...entry.fields, answeredOn: undefined }, texts };
}

/** A finding as it was known on a day: without what came of it later. */
function inspectionAsOf(entry: Entry<'inspections'>, asOf: IsoDate): Entry<'inspections'> {
  const { acceptedOn, accountability } = entry.fields;
  return {
    ...entry,
    fields: {
      ...entry.fields,
      ...(acceptedOn && acceptedOn > asOf ? { acceptedOn: undefined, outcome: undefined } : {}),
      accountability: accountability.filter(({ on }) => on <= asOf),
    },
  };
}

/** Cases as they stood on a day, and of their corrections those that may be read. */
function publicCases(cases: Entry<'cases'>[], corrections: Entry<'corrections'>[], asOf: IsoDate): Pick<Content, 'cases' | 'corrections'> {
  const later = Map.groupBy(
    corrections.filter(({ fields }) => fields.on > asOf),
    ({ fields }) => fields.case,
  );
  const shown = cases.map((entry) => {
    if (caseStatus(entry, asOf) === 'withdrawn') return withoutFacts(entry);
    const revised = later.has(entry.id) ? beforeCorrections(entry, later.get(entry.id)!) : entry;
    return withoutLaterWords(revised, asOf);
  });
  const isOpen = new Map(shown.map((entry) => [entry.id, caseStatus(entry, asOf) !== 'withdrawn']));
  return {
    cases: shown,
    corrections: corrections
      .filter(({ fields }) => fields.on <= asOf && isOpen.get(fields.case))
      .toSorted((a, b) => ascending(a.fields.on, b.fields.on)),
  };
}

/** A case before corrections that are yet to come, newest first undone. What must not be read stays as corrected. */
function beforeCorrections(entry: Entry<'cases'>, corrections: readonly Entry<'corrections'>[]): Entry<'cases'> {
  const fields = { ...entry.fields } as Record<string, unknown>;
  for (const { fields: change } of corrections.toSorted((a, b) => descending(a.fields.on, b.fields.on))) {
    const name = change.field as keyof typeof enforcementCase.shape;
    if (change.withheld || name === 'decisionNumber') continue;
    fields[name] = enforcementCase.shape[name].safeParse(change.before).data;
  }
  return { ...entry, fields: fields as Entry<'cases'>['fields'] };
}

/** Words that belong to a later day are not public yet. */
function withoutLaterWords(entry: Entry<'cases'>, asOf: IsoDate): Entry<'cases'> {
  const { rectifiedOn, statementOn } = entry.fields;
  const later = {
    ...(rectifiedOn && rectifiedOn > asOf ? { rectifiedOn: undefined, rectification: undefined, rectificationEvidence: undefined } : {}),
    ...(statementOn && statementOn > asOf ? { statementOn: undefined, statement: undefined } : {}),
  };
  return Object.keys(later).length ? { ...entry, fields: { ...entry.fields, ...later } } : entry;
}

function withoutFacts(entry: Entry<'cases'>): Entry<'cases'> {
  const { decisionNumber, authority, decidedOn, publishedOn, unit, state, stateOn, stateReason, groundsOn, demo } = entry.fields;
  return {
    ...entry,
    fields: { decisionNumber, authority, decidedOn, publishedOn, unit, state, stateOn, stateReason, groundsOn, formerNames: [], demo },
  };
}
