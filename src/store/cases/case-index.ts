import type { Entry } from '../../content/entry.ts';
import { articleName, citedArticles, type CitedArticle } from '../../domain/law/articles.ts';
import { yearOf, type IsoDate } from '../../domain/days/calendar.ts';
import { caseId, type PlaceReadings } from '../../domain/cases/case-id.ts';
import { normalisedName } from '../../domain/cases/normalised-name.ts';
import { partyId } from '../../domain/cases/party.ts';
import { repeats } from '../../domain/cases/repeat.ts';
import { caseStatuses, isUnderReviewOn, type CaseStatus } from '../../schemas/case/case-statuses.ts';
import { caseStatus } from '../gate.ts';

type Case = Entry<'cases'>;

/** All public cases of one organisation, newest first. */
export type Party = {
  id: string;
  /** The name in its newest decision. */
  name: string;
  uscc?: string | undefined;
  /** Other names, from its records and from earlier decisions. */
  formerNames: string[];
  cases: Case[];
  /** Repeat offences by the portal's rule: a case's id and that of the earlier decision. */
  repeats: Map<string, string>;
};

/** What else a reader may filter a case by, beside its status. */
export type CaseMark = 'underReview' | 'corrected' | 'rectifying' | 'rectificationOverdue' | 'rectified';

/** The public cases with their joins: parties, articles, corrections. */
export class CaseIndex {
  readonly asOf: IsoDate;
  /** How the portal reads characters in addresses. */
  readonly readings: PlaceReadings;
  private readonly all: Case[];
  private readonly corrections: Map<string, Entry<'corrections'>[]>;
  private readonly made = new Map<string, unknown>();

  /** @param all public cases, newest first */
  constructor(all: Case[], corrections: Entry<'corrections'>[], asOf: IsoDate, readings: PlaceReadings) {
    this.readings = readings;
    this.all = all;
    this.corrections = Map.groupBy(corrections, ({ fields }) => fields.case);
    this.asOf = asOf;
  }

  /** Makes a lookup when it is first asked for. */
  private once<T>(name: string, make: () => T): T {
    if (!this.made.has(name)) this.made.set(name, make());
    return this.made.get(name) as T;
  }

  status(entry: Case): CaseStatus {
    return caseStatus(entry, this.asOf);
  }

  /** Whether a review or a lawsuit lasts, be the publicity over or not. */
  isUnderReview(entry: Case): boolean {
    return isUnderReviewOn(entry.fields, this.asOf);
  }

  /** Cases in the default listing. */
  listed(): Case[] {
    return this.once('listed', () => this.all.filter((entry) => caseStatuses[this.status(entry)].listed));
  }

  /** What every count of cases counts: decisions that were not withdrawn, whether their publicity lasts or not. */
  counted(): Case[] {
    return this.once('counted', () => this.all.filter((entry) => caseStatuses[this.status(entry)].counted));
  }

  marks(entry: Case): CaseMark[] {
    const { rectifyBy, rectifiedOn } = entry.fields;
    const marks: CaseMark[] = this.status(entry) !== 'underReview' && this.isUnderReview(entry) ? ['underReview'] : [];
    if (this.correctionsOf(entry.id).length) marks.push('corrected');
    if (rectifiedOn) marks.push('rectified');
    else if (rectifyBy) marks.push(rectifyBy < this.asOf ? 'rectificationOverdue' : 'rectifying');
    return marks;
  }

  /** A case's published corrections, oldest first. */
  correctionsOf(id: string): Entry<'corrections'>[] {
    return this.corrections.get(id) ?? [];
  }

  /** Ids under which a case stood before its number was corrected; their addresses lead on to it. */
  formerIds(): Map<string, string> {
    return this.once('formerIds', () => {
      const present = new Set(this.all.map(({ id }) => id));
      const former = new Map<string, string>();
      for (const [id, corrections] of this.corrections) {
        for (const { fields } of corrections) {
          if (fields.field !== 'decisionNumber' || !fields.before) continue;
          const before = caseId(fields.before, this.readings);
          if (!present.has(before)) former.set(before, id);
        }
      }
      return former;
    });
  }

  articlesOf(entry: Case): CitedArticle[] {
    return citedArticles(entry.fields.legalBasis ?? '');
  }

  /** Listed cases of the same district that rest on the same article, newest first. */
  sameArticle(entry: Case, most: number): Case[] {
    const byArticle = this.once('byArticle', () => {
      const index = new Map<string, Case[]>();
      for (const listed of this.listed()) {
        for (const article of this.articlesOf(listed)) {
          const key = `${listed.fields.unit}\n${articleName(article)}`;
          const alike = index.get(key);
          if (alike) alike.push(listed);
          else index.set(key, [listed]);
        }
      }
      return index;
    });
    const found = new Set<Case>();
    for (const article of this.articlesOf(entry)) {
      for (const other of byArticle.get(`${entry.fields.unit}\n${articleName(article)}`) ?? []) {
        if (found.size === most) break;
        if (other.id !== entry.id) found.add(other);
      }
    }
    return [...found];
  }

  /** The decisions of a unit that were not withdrawn, newest first. */
  ofUnit(unit: string): Case[] {
    return this.once('byUnit', () => Map.groupBy(this.counted(), ({ fields }) => fields.unit)).get(unit) ?? [];
  }

  /** Years of decision, newest first. */
  years(): string[] {
    return [...new Set(this.all.map(({ fields }) => yearOf(fields.decidedOn)))].toSorted().reverse();
  }

  /** The address part of a case's party; undefined for natural persons and withdrawn cases, who have no page. */
  partyId({ fields }: Case): string | undefined {
    return partyId(fields, this.readings);
  }

  /** Every organisation with a public case, by party id. */
  parties(): Map<string, Party> {
    return this.once('parties', () => {
      const byId = new Map<string, Case[]>();
      for (const entry of this.all) {
        const id = this.partyId(entry);
        if (!id) continue;
        const cases = byId.get(id);
        if (cases) cases.push(entry);
        else byId.set(id, [entry]);
      }
      return new Map([...byId].map(([id, cases]) => [id, partyOf(id, cases)]));
    });
  }

  party(entry: Case): Party | undefined {
    const id = this.partyId(entry);
    return id === undefined ? undefined : this.parties().get(id);
  }

  /** Other public cases of the same organisation, newest first. */
  othersOfParty(entry: Case): Case[] {
    return this.party(entry)?.cases.filter(({ id }) => id !== entry.id) ?? [];
  }

  /** Names of a case's party that its own record does not hold: later ones, and earlier ones from other decisions. */
  otherNames(entry: Case): string[] {
    const party = this.party(entry);
    if (!party) return [];
    const own = new Set([entry.fields.party!, ...entry.fields.formerNames].map(normalisedName));
    return [party.name, ...party.formerNames].filter((name) => !own.has(normalisedName(name)));
  }

  /** The code that sets a case's party apart from others of its name; undefined where no other bears it. */
  codeAmongNamesakes(entry: Case): string | undefined {
    const party = this.party(entry);
    return party && this.namesakes(party).length ? party.uscc : undefined;
  }

  /** Other parties that bear a party's name now or bore it: not known to be the same. */
  namesakes(party: Party): Party[] {
    const byName = this.once('byName', () => {
      const index = new Map<string, Party[]>();
      for (const known of this.parties().values()) {
        for (const name of new Set([known.name, ...known.formerNames].map(normalisedName))) {
          const bearers = index.get(name);
          if (bearers) bearers.push(known);
          else index.set(name, [known]);
        }
      }
      return index;
    });
    const found = [party.name, ...party.formerNames].flatMap((name) => byName.get(normalisedName(name)) ?? []);
    return [...new Set(found)].filter(({ id }) => id !== party.id);
  }
}

function partyOf(id: string, cases: Case[]): Party {
  const { party, uscc } = cases[0]!.fields;
  const names = new Map<string, string>();
  for (const { fields } of cases) for (const name of [fields.party!, ...fields.formerNames]) names.set(normalisedName(name), name);
  names.delete(normalisedName(party!));
  return {
    id,
    name: party!,
    uscc,
    formerNames: [...names.values()],
    cases,
    repeats: repeats(
      cases.map((entry) => ({ id: entry.id, decidedOn: entry.fields.decidedOn, violationType: entry.fields.violationType })),
    ),
  };
}
