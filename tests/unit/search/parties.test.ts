import { expect, test } from 'vitest';
import { findParties, readPartyQuery, writePartyQuery, type ListedParty } from '../../../src/search/parties.ts';

const party = (id: string, changes: Partial<ListedParty>): ListedParty => ({
  ...{
    id,
    name: `样例${id}公司`,
    formerNames: [],
    code: '',
    hasNamesake: false,
    cases: 1,
    repeats: 0,
    fines: { wan: 0, unpublished: 0 },
    latest: '2026-01-01',
  },
  ...changes,
});
const parties = [
  party('a', { cases: 4, repeats: 1, fines: { wan: 2, unpublished: 0 } }),
  party('b', { cases: 3, repeats: 2, fines: { wan: 9, unpublished: 0 }, formerNames: ['旧名（北京）公司'] }),
  party('c', { code: '91000000MA0000002W', latest: '2026-09-01' }),
];
const found = (address: string) => findParties(parties, readPartyQuery(new URLSearchParams(address))).map(({ id }) => id);

test('a party is found by its name, a former one in other brackets, and its code, however typed', () => {
  expect(found('q=样例A公司')).toEqual(['a']);
  expect(found('q=旧名(北京)')).toEqual(['b']);
  expect(found('q=91000000ma0000002w')).toEqual(['c']);
  expect(found('q=样例 没有')).toEqual([]);
});

test('a word of letters is found where a word begins, never inside a code or another word', () => {
  const some = [...parties, party('d', { name: 'Madison 样例', formerNames: ['MA公司'] }), party('e', { name: '样例（Roma）' })];
  const asked = (q: string) => findParties(some, readPartyQuery(new URLSearchParams({ q }))).map(({ id }) => id);
  expect([asked('ma'), asked('MA公司'), asked('MA00'), asked('dison')]).toEqual([['d'], ['d'], ['c'], []]);
});

test('repeats alone, and each order', () => {
  expect(found('repeat=1')).toEqual(['a', 'b']);
  expect(found('repeat=1&sort=repeats')).toEqual(['b', 'a']);
  expect(found('sort=fines')).toEqual(['b', 'a', 'c']);
  expect(found('sort=latest')).toEqual(['c', 'a', 'b']);
  expect(found('sort=none')).toEqual(['a', 'b', 'c']);
});

test('those alone against whom a decision is still published', () => {
  const some = [party('a', {}), party('b', { published: true }), party('c', { published: true, repeats: 1 })];
  const asked = (address: string) => findParties(some, readPartyQuery(new URLSearchParams(address))).map(({ id }) => id);
  expect([asked('published=1'), asked('published=1&repeat=1')]).toEqual([['b', 'c'], ['c']]);
});

test('the address of what is asked gives it again, and of nothing is empty', () => {
  const query = { q: '公司', onlyRepeats: true, onlyPublished: true, sort: 'fines' } as const;
  expect(readPartyQuery(writePartyQuery(query))).toEqual(query);
  expect(String(writePartyQuery(readPartyQuery(new URLSearchParams())))).toBe('');
});
