import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { wordsBelow } from '../../../src/i18n/words.ts';
import type { ListedParty } from '../../../src/search/parties.ts';
import { pageOf } from '../../support/panel.ts';

const party = (id: string, name: string, more: Partial<ListedParty> = {}): ListedParty => ({
  id,
  name,
  formerNames: [],
  code: `code-${id}`,
  hasNamesake: false,
  cases: 1,
  repeats: 0,
  fines: { wan: 5, unpublished: 0 },
  latest: '2026-03-01',
  ...more,
});
const parties = [
  party('a', '临澜样例水泥有限公司', { cases: 3, repeats: 1, formerNames: ['东浦水泥厂'] }),
  party('b', '临澜样例餐饮有限公司', { hasNamesake: true, fines: { wan: 60, unpublished: 0 } }),
  party('c', '临澜样例餐饮有限公司', { hasNamesake: true, cases: 2 }),
];
const words = JSON.stringify(wordsBelow('zh', ['parties.', 'search.failed', 'fines.', 'case.noFine']));
const page = () => {
  const main = pageOf(`<party-search data-lang="zh">
    <form><input name="q" /><input type="checkbox" name="repeat" /><input type="checkbox" name="published" /><select name="sort">
      ${['cases', 'repeats', 'fines', 'latest'].map((sort) => `<option value="${sort}">${sort}</option>`).join('')}</select></form>
    <p data-status></p><div data-found hidden><table><tbody></tbody></table></div><div data-browse></div><button data-more hidden></button>
  </party-search>`);
  return main.querySelector('party-search')!;
};
const found = () => [...document.querySelectorAll('tbody th')].map((head) => head.textContent.replaceAll(/\s+/g, ' '));
let answers: (address: string) => Promise<Response>;

beforeAll(async () => {
  vi.stubGlobal('fetch', (address: string) => answers(address));
  await import('../../../src/client/search/party-search.ts');
});
beforeEach(() => {
  answers = () => Promise.resolve(new Response(JSON.stringify(parties)));
});
/** Opens the page at an address; its words stand at the element before it begins. */
async function open(address: string): Promise<void> {
  history.replaceState(null, '', `/zh/parties/${address}`);
  const search = page();
  search.remove();
  (search as HTMLElement).dataset['words'] = words;
  document.querySelector('main')!.append(search);
  await vi.waitFor(() => expect(document.querySelector('[data-status]')!.textContent !== '' || !address).toBe(true));
}

test('an address gives its result again: a former name finds its party, and those of one name show their codes', async () => {
  await open(`?q=${encodeURIComponent('东浦水泥厂')}`);
  expect(found()).toEqual(['临澜样例水泥有限公司']);
  await open(`?q=${encodeURIComponent('餐饮')}&sort=fines`);
  expect(found()).toEqual(['临澜样例餐饮有限公司 code-b', '临澜样例餐饮有限公司 code-c']);
  expect(document.querySelector<HTMLElement>('[data-browse]')!.hidden).toBe(true);
});

test('what a party was fined in all leads to the decisions with their fines; no fine leads nowhere', async () => {
  parties.push(party('d', '临澜样例洗车有限公司', { fines: { wan: 0, unpublished: 0 } }));
  await open(`?q=${encodeURIComponent('临澜样例')}&sort=fines`);
  const ways = [...document.querySelectorAll('tbody tr')].map((row) => row.children[3]!.querySelector('a')?.getAttribute('href'));
  parties.pop();
  expect(ways).toEqual([...['b', 'a', 'c'].map((id) => `/zh/parties/${id}/#all-cases`), undefined]);
});

test('a name is found by its sound where it stands in no name, within what else was asked', async () => {
  const sounds = { readings: '', common: { can: '餐', yin: '饮', shui: '水', ni: '泥' } };
  answers = (address) => Promise.resolve(new Response(JSON.stringify(String(address).includes('sounds') ? sounds : parties)));
  await open('?q=Canyin&sort=fines');
  await vi.waitFor(() => expect(found()).toEqual(['临澜样例餐饮有限公司 code-b', '临澜样例餐饮有限公司 code-c']));
  await open('?q=shui+ni&repeat=1');
  await vi.waitFor(() => expect(found()).toEqual(['临澜样例水泥有限公司']));
  await open('?q=canyin&repeat=1');
  await vi.waitFor(() => expect(found()).toEqual([]));
});

test('what is asked stands in the address', async () => {
  await open('');
  expect(document.querySelector<HTMLElement>('[data-browse]')!.hidden).toBe(false);
  document.querySelector<HTMLInputElement>('[name=repeat]')!.checked = true;
  document.querySelector('form')!.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(found()).toEqual(['临澜样例水泥有限公司']));
  expect(location.search).toBe('?repeat=1');
});

test('a list that does not come is said, and asked for again the next time', async () => {
  answers = () => Promise.reject(new Error('offline'));
  await open(`?q=${encodeURIComponent('水泥')}`);
  expect([found(), document.querySelector('[data-status]')!.textContent]).toEqual([[], expect.stringMatching(/./)]);
  answers = () => Promise.resolve(new Response(JSON.stringify(parties)));
  document.querySelector('form')!.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(found()).toEqual(['临澜样例水泥有限公司']));
});
