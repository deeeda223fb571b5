import type { IsoDate } from '../domain/calendar.ts';
import type { Content, Entry } from '../content/entry.ts';
import { enforcementCase } from '../schemas/case.ts';
import type { Kind, TextKind } from '../schemas/index.ts';

/** How a case stands with the public on a day. */
export type CaseState = 'published' | 'underReview' | 'ended' | 'repaired' | 'withdrawn';

export function caseState({ fields }: Entry<'cases'>, asOf: IsoDate): CaseState {
  const state = fields.stateOn === undefined || fields.stateOn <= asOf ? fields.state : 'published';
  if (state === 'withdrawn' || state === 'repaired') return state;
  return fields.publicityEnds !== undefined && fields.publicityEnds < asOf ? 'ended' : state;
}

/** The day from which an entry is public; undefined where it always is. */
function publicFrom<K extends Kind>(entry: Entry<K>): IsoDate | undefined {
  switch (entry.kind) {
    case 'documents': {
      const { issuedOn, effectiveOn, formedOn } = (entry as Entry<'documents'>).fields;
      return issuedOn ?? formedOn ?? effectiveOn;
    }
    case 'explainers':
    case 'questions':
    case 'guides':
    case 'news':
      return (entry as Entry<'news'>).fields.publishedOn;
    case 'cases': {
      const { publishedOn, decidedOn } = (entry as Entry<'cases'>).fields;
      return publishedOn ?? decidedOn;
    }
    case 'progress':
      return (entry as Entry<'progress'>).fields.submittedOn;
    case 'corrections':
      return (entry as Entry<'corrections'>).fields.on;
    case 'inspections':
      return (entry as Entry<'inspections'>).fields.foundOn;
    default:
      return undefined;
  }
}

const isDraft = ({ fields }: Entry): boolean => 'draft' in fields && fields.draft === true;

/**
 * Lets through what is public on a day, and nothing else: no draft, nothing before its time, and of a
 * withdrawn decision only its number, authority, dates and reason (Administrative Penalty Law art. 48).
 * The one place where this is decided.
 */
export function publicContent(content: Content, asOf: IsoDate): Content {
  const open = <K extends Kind>(entries: Entry<K>[]): Entry<K>[] =>
    entries.filter((entry) => {
      const from = publicFrom(entry);
      return !isDraft(entry as Entry) && (from === undefined || from <= asOf);
    });
  const documents = open(content.documents);
  const isPublic = new Set(documents.map(({ id }) => id));
  /** Texts name only documents that are public themselves. */
  const texts = <K extends Exclude<TextKind, 'documents'>>(entries: Entry<K>[]): Entry<K>[] =>
    open(entries).map((entry) => ({
      ...entry,
      fields: { ...entry.fields, documents: entry.fields.documents.filter((id) => isPublic.has(id)) },
    }));
  return {
    ...content,
    documents: documents.map((entry) => ({
      ...entry,
      fields: {
        ...entry.fields,
        repeals: entry.fields.repeals.filter((id) => isPublic.has(id)),
        amends: entry.fields.amends.filter((id) => isPublic.has(id)),
        successors: entry.fields.successors.filter((id) => isPublic.has(id)),
        changes: entry.fields.changes.filter(({ on }) => on <= asOf),
      },
    })),
    explainers: texts(content.explainers),
    questions: texts(content.questions).map((entry) => questionAsOf(entry, asOf)),
    guides: texts(content.guides),
    news: texts(content.news),
    pages: texts(content.pages),
    // What rests on a document is public once the document is.
    requirements: content.requirements
      .map((entry) => ({
        ...entry,
        fields: { ...entry.fields, basis: entry.fields.basis.filter(({ document }) => isPublic.has(document)) },
      }))
      .filter(({ fields }) => fields.basis.length > 0),
    tasks: content.tasks.filter(({ group }) => isPublic.has(group)),
    progress: open(content.progress),
    indicators: content.indicators.map((entry) => ({
      ...entry,
      fields: { ...entry.fields, revisions: entry.fields.revisions.filter(({ on }) => on <= asOf) },
    })),
    inspections: open(content.inspections).map((entry) => inspectionAsOf(entry, asOf)),
    ...publicCases(open(content.cases), content.corrections, asOf),
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
    if (caseState(entry, asOf) === 'withdrawn') return withoutFacts(entry);
    const revised = later.has(entry.id) ? beforeCorrections(entry, later.get(entry.id)!) : entry;
    return withoutLaterWords(revised, asOf);
  });
  const isOpen = new Map(shown.map((entry) => [entry.id, caseState(entry, asOf) !== 'withdrawn']));
  return {
    cases: shown,
    corrections: corrections
      .filter(({ fields }) => fields.on <= asOf && isOpen.get(fields.case))
      .toSorted((a, b) => (a.fields.on < b.fields.on ? -1 : a.fields.on > b.fields.on ? 1 : 0)),
  };
}

/** A case before corrections that are yet to come, newest first undone. What must not be read stays as corrected. */
function beforeCorrections(entry: Entry<'cases'>, corrections: readonly Entry<'corrections'>[]): Entry<'cases'> {
  const fields = { ...entry.fields } as Record<string, unknown>;
  for (const { fields: change } of corrections.toSorted((a, b) => (a.fields.on < b.fields.on ? 1 : -1))) {
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
