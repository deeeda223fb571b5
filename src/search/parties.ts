import { ascending, descending } from 'd3-array';
import type { FineSum } from '../domain/numbers/fines.ts';
import { isLatinWord, mayStandAt } from './latin.ts';

/** A party as the list of parties finds it in the browser: /search/parties.json. */
export type ListedParty = {
  id: string;
  name: string;
  formerNames: string[];
  /** Its unified social credit code; empty where it has none. */
  code: string;
  /** Whether others bear its name, so that the code must show. */
  hasNamesake: boolean;
  cases: number;
  repeats: number;
  fines: FineSum;
  latest: string;
  /** A decision against it stands in the default list of cases. */
  published?: true;
  /** Some of its cases were invented for a demonstration. */
  demonstration?: true;
};

export const partySorts = ['cases', 'repeats', 'fines', 'latest'] as const;
export type PartySort = (typeof partySorts)[number];
/** What a reader asks of the list of parties, as its address holds it. */
export type PartyQuery = { q: string; onlyRepeats: boolean; onlyPublished: boolean; sort: PartySort };

export function readPartyQuery(parameters: URLSearchParams): PartyQuery {
  const sort = partySorts.find((one) => one === parameters.get('sort')) ?? 'cases';
  return {
    q: (parameters.get('q') ?? '').toWellFormed().slice(0, 200),
    onlyRepeats: parameters.get('repeat') === '1',
    onlyPublished: parameters.get('published') === '1',
    sort,
  };
}

export function writePartyQuery({ q, onlyRepeats, onlyPublished, sort }: PartyQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  if (q) parameters.set('q', q);
  if (onlyRepeats) parameters.set('repeat', '1');
  if (onlyPublished) parameters.set('published', '1');
  if (sort !== 'cases') parameters.set('sort', sort);
  return parameters;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
const by: Record<PartySort, (party: ListedParty) => number | string> = {
  cases: ({ cases }) => cases,
  repeats: ({ repeats }) => repeats,
  fines: ({ fines }) => fines.wan,
  latest: ({ latest }) => latest,
};

/** Whether words hold what was typed: Latin letters only where a word begins, so that they are never found inside a code. */
function holdsWord(written: string, term: string): boolean {
  if (!isLatinWord(term)) return folded(written).includes(term);
  const text = written.normalize('NFKC').toLowerCase();
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) if (mayStandAt(text, at, term)) return true;
  return false;
}

/** The parties asked for, by any of their names or their code; the largest first, and of equal ones in the order given. */
export function findParties(parties: readonly ListedParty[], { q, onlyRepeats, onlyPublished, sort }: PartyQuery): ListedParty[] {
  const terms = q.split(/\s+/u).map(folded).filter(Boolean);
  const holds = ({ name, formerNames, code }: ListedParty) =>
    terms.every((term) => [name, ...formerNames, code].some((text) => holdsWord(text, term)));
  return parties
    .map((party, index) => ({ party, index }))
    .filter(({ party }) => (!onlyRepeats || party.repeats > 0) && (!onlyPublished || party.published) && holds(party))
    .toSorted((a, b) => descending(by[sort](a.party), by[sort](b.party)) || ascending(a.index, b.index))
    .map(({ party }) => party);
}
