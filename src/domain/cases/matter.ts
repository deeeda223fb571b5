import { normalisedName } from './normalised-name.ts';

/** What a decision decided, whatever its number: its day, party and facts; undefined where one of them is not known. */
export const matterOf = ({ party, facts, decidedOn }: { party?: string | undefined; facts?: string | undefined; decidedOn: string }) =>
  party && facts ? [decidedOn, normalisedName(party), normalisedName(facts)].join('\n') : undefined;
