import { ascending, descending } from 'd3-array';
import { CaseIndex } from './cases/case-index.ts';
import { CaseTypes } from './cases/case-types.ts';
import { isWithdrawn, publicContent } from './gate.ts';
import { isOpenAddress } from './open-fields.ts';
import { ProgressIndex } from './progress/progress-index.ts';
import { knownLaws } from '../content/checks/law/known-laws.ts';
import type { Content, Entry } from '../content/entry.ts';
import type { IsoDate } from '../domain/days/calendar.ts';
import type { Lang } from '../domain/language.ts';
import type { LawReader } from '../domain/law/law-names.ts';
import {
  documentHistory,
  documentStatus,
  type DocumentEvent,
  type DocumentStatus,
  type LifecycleDocument,
} from '../domain/law/lifecycle.ts';
import { isPhone } from '../domain/privacy/phone.ts';
import { insideOwnAddress } from '../domain/site-address.ts';
import { dateOf, type Kind, type TextKind } from '../schemas/index.ts';
import type { Observation } from '../schemas/indicator.ts';
import { languagesOf, readingsOf, type Portal } from '../schemas/portal.ts';
import { insideAddress, isFixedPage, openSections, type Section } from '../schemas/sections.ts';

/**
 * The one door to the content: everything that is public on a day, with the look-ups and joins that pages
 * and publications ask for. Lists come newest first where they are dated.
 */
export class Store {
  readonly asOf: IsoDate;
  readonly portal: Portal;
  /** The languages in which this portal is written, Chinese first. */
  readonly languages: readonly Lang[];
  /** The sections that this portal has. */
  readonly sections: ReadonlySet<Section>;
  /** The cases with their joins. */
  readonly cases: CaseIndex;
  /** What the types of violations and penalties are called in each language. */
  readonly caseTypes: CaseTypes;
  /** The monthly reports with their clock. */
  readonly progress: ProgressIndex;
  private readonly content: Content;
  private readonly byId = new Map<Kind, Map<string, Entry>>();
  private lawNames: LawReader | undefined;

  constructor(content: Content, asOf: IsoDate) {
    this.asOf = asOf;
    this.content = publicContent(content, asOf);
    const portal = this.content.portal[0];
    if (!portal) throw new Error('The content has no portal.yaml.');
    this.portal = portal.fields;
    this.languages = languagesOf(this.portal);
    this.sections = openSections(this.portal.sections);
    this.content.cases = this.content.cases.toSorted((a, b) => descending(a.fields.decidedOn, b.fields.decidedOn) || ascending(a.id, b.id));
    this.cases = new CaseIndex(this.content.cases, this.content.corrections, asOf, readingsOf(this.portal));
    this.caseTypes = new CaseTypes(this.content);
    this.progress = new ProgressIndex(this.content.progress, this.content.tasks, this.content.units, this.portal.reporting, asOf);
  }

  /** All public entries of a kind, in the order of the content folder (cases: newest first). */
  all<K extends Kind>(kind: K): Entry<K>[] {
    return this.content[kind] as Entry<K>[];
  }

  find<K extends Kind>(kind: K, id: string): Entry<K> | undefined {
    let index = this.byId.get(kind);
    if (!index) {
      index = new Map((this.all(kind) as Entry[]).map((entry) => [entry.id, entry]));
      this.byId.set(kind, index);
    }
    return index.get(id) as Entry<K> | undefined;
  }

  /** Whether an address may be named: it leads out of the portal, or to what is public in it. */
  mayName(written: string): boolean {
    const address = insideOwnAddress(written, this.portal.baseUrl) ?? written;
    const { section, id } = insideAddress(address) ?? {};
    if (section === 'parties' && id && !isFixedPage(section, id)) return this.cases.parties().has(id);
    return isOpenAddress(address, (kind, id) => this.find(kind, id) !== undefined);
  }

  /** @throws Error when there is no such public record; references were checked on loading. */
  get<K extends Kind>(kind: K, id: string): Entry<K> {
    const entry = this.find(kind, id);
    if (!entry) throw new Error(`There is no ${kind} "${id}".`);
    return entry;
  }

  /** Texts of a kind that were not taken back, newest first. */
  texts<K extends Exclude<TextKind, 'documents'>>(kind: K): Entry<K>[] {
    const held = (this.all(kind) as unknown as Entry<'news'>[]).filter((entry) => !isWithdrawn(entry));
    return held.toSorted(
      (a, b) => descending(a.fields.publishedOn, b.fields.publishedOn) || ascending(a.id, b.id),
    ) as unknown as Entry<K>[];
  }

  /** Documents, newest first; those without any date last. */
  documents(): Entry<'documents'>[] {
    // A document without a day of its own stands before those that followed it.
    const dated = (entry: Entry<'documents'>): string =>
      dateOf(entry) ?? entry.fields.successors.flatMap((id) => dateOf(this.get('documents', id)) ?? []).toSorted(ascending)[0] ?? '';
    return this.all('documents').toSorted((a, b) => descending(dated(a), dated(b)) || descending(a.id, b.id));
  }

  /** The portal's own e-mail address; undefined where it has none. */
  get mail(): string | undefined {
    return this.portal.contacts.map(({ value }) => value).find((value) => value.includes('@'));
  }

  /** The numbers that readers are shown to call: those of the portal and of its units. */
  get phones(): string[] {
    const contacts = [...this.portal.contacts, ...this.all('units').flatMap(({ fields }) => fields.contacts)];
    return [...new Set(contacts.map(({ value }) => value).filter(isPhone))];
  }

  /** Action plans, newest first. */
  plans(): Entry<'documents'>[] {
    return this.documents().filter(({ fields }) => fields.kind === 'plan');
  }

  /** Any two plans to be read side by side, the older first, with the name of their page. */
  planPairs(): { name: string; plans: [Entry<'documents'>, Entry<'documents'>] }[] {
    const plans = this.plans().toReversed();
    return plans.flatMap((older, index) =>
      plans
        .slice(index + 1)
        .map((newer) => ({ name: `${older.id}-and-${newer.id}`, plans: [older, newer] as [typeof older, typeof newer] })),
    );
  }

  /** The other plans, each with the page on which it stands beside this one. */
  plansBeside(id: string): { name: string; other: Entry<'documents'> }[] {
    return this.planPairs().flatMap(({ name, plans }) => {
      const other = plans.find((plan) => plan.id !== id);
      return other && plans.some((plan) => plan.id === id) ? [{ name, other }] : [];
    });
  }

  /** The explainer of a document as a whole: of those that name it, the one written for most readers. */
  mainExplainer(document: string): Entry<'explainers'> | undefined {
    return this.textsOnDocument('explainers', document).toSorted((a, b) => descending(a.fields.roles.length, b.fields.roles.length))[0];
  }

  /** Whether a document is in force: today, or on another day. */
  documentStatus(id: string, on: IsoDate = this.asOf): DocumentStatus {
    return documentStatus(asLifecycle(this.get('documents', id)), this.all('documents').map(asLifecycle), on);
  }

  /** What happened to a document and through it, by day. */
  documentHistory(id: string): DocumentEvent[] {
    return documentHistory(asLifecycle(this.get('documents', id)), this.all('documents').map(asLifecycle));
  }

  /** Texts of a kind that name a document. */
  textsOnDocument<K extends Exclude<TextKind, 'documents'>>(kind: K, document: string): Entry<K>[] {
    return this.texts(kind).filter(({ fields }) => fields.documents.includes(document));
  }

  /** Documents that a Chinese text names, by any of their names. */
  documentsNamedIn(text: string): Entry<'documents'>[] {
    this.lawNames ??= knownLaws(this.all('documents')).read;
    const ids = new Set(this.lawNames.zh(text).map(({ id }) => id));
    return this.all('documents').filter(({ id }) => ids.has(id));
  }

  /** Texts of a kind that speak of one clause of a document. */
  textsOnClause<K extends Exclude<TextKind, 'documents'>>(kind: K, document: string, clause: string): Entry<K>[] {
    return this.texts(kind).filter(({ fields }) => fields.clauses.includes(`${document}#${clause}`));
  }

  /** Tasks that come from one clause of a plan. */
  tasksOfClause(document: string, clause: string): Entry<'tasks'>[] {
    return this.all('tasks').filter(({ group, fields }) => group === document && fields.clause === clause);
  }

  requirementsBasedOn(document: string): Entry<'requirements'>[] {
    return this.all('requirements').filter(({ fields }) => fields.basis.some((basis) => basis.document === document));
  }

  /** Districts and development areas. */
  districts(): Entry<'units'>[] {
    return this.all('units').filter(({ fields }) => fields.kind !== 'department');
  }

  /** Parts of the plan: the topics so marked. */
  parts(): Entry<'topics'>[] {
    return this.all('topics').filter(({ fields }) => fields.part);
  }

  observations(indicator: string): Observation[] {
    return this.content.observations[indicator] ?? [];
  }
}

const asLifecycle = ({ id, fields }: Entry<'documents'>): LifecycleDocument => ({ ...fields, id });
