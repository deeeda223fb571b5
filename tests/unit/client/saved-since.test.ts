import { beforeEach, expect, test, vi } from 'vitest';
import type { Shown } from '../../../src/client/search/panel-part.ts';
import { savedPart } from '../../../src/client/search/saved-part.ts';
import { plusDays } from '../../../src/domain/days/calendar.ts';
import { makeColumns, type Columns } from '../../../src/search/columns.ts';
import type { Sort } from '../../../src/search/scopes.ts';
import { panelOver, shownOf, stateOf } from '../../support/panel.ts';

/** The cases of a day on which a reader looks, newest first; those in `withdrawn` are not listed by themselves. */
const casesOf = (numbers: readonly number[], withdrawn: readonly number[] = []): Columns =>
  makeColumns(
    numbers.map((number) => ({
      date: plusDays('2020-01-01', number),
      fineWan: number % 7,
      number: `临环罚〔2026〕${number}号`,
      facets: withdrawn.includes(number) ? { status: [{ id: 'case-withdrawn', label: { zh: '已撤回', en: 'Withdrawn' } }] } : {},
    })),
  );
const markup = `<ul data-chips></ul><section data-saved><button data-save></button><p data-saved-note></p><p data-saved-none></p><ul data-saved-list></ul></section>`;
let inView: () => void = () => undefined;
let looked: string[] = [];
beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('IntersectionObserver', function (see: (entries: object[], observer: object) => void) {
    const observer = { observe: () => undefined, disconnect: () => undefined };
    inView = () => see([{ isIntersecting: true }], observer);
    return observer;
  });
});

/** A visit to the search of cases: where the reader is, and what there is on that day. */
function visit(columns: Columns, q = '', sort: Sort = 'newest') {
  const { panel } = panelOver(markup);
  looked = [];
  const addressOf = (state: Shown['state']) => (state.q ? `?q=${state.q}&sort=${state.sort}` : '/zh/cases/');
  const part = savedPart({ ...panel, addressOf });
  const shown = shownOf(columns, { state: stateOf({ q, sort }), asked: q !== '' });
  const engine = {
    ...shown.engine,
    search: (state: Shown['state']) => {
      looked.push(state.q);
      return Promise.resolve(shownOf(columns, { state: { ...state, q: '' } }).outcome);
    },
  } as unknown as Shown['engine'];
  part.show({ ...shown, engine });
  return document.querySelector<HTMLButtonElement>('[data-save]')!;
}
const news = () => document.querySelector('[data-saved-list] .new')?.textContent;
const seen = async () => {
  inView();
  await new Promise((resolve) => setTimeout(resolve, 10));
  return news();
};

test('cases that came since the reader last looked are counted, once the list comes into view', async () => {
  visit(casesOf([3, 2, 1]), '裸土').click();
  visit(casesOf([5, 4, 3, 2, 1]));
  expect([news(), looked]).toEqual([undefined, []]);
  expect([await seen(), looked]).toEqual(['新增2件', ['裸土']]);
});

test('once the search was opened nothing in it is new', async () => {
  visit(casesOf([3, 2, 1]), '裸土').click();
  visit(casesOf([5, 4, 3, 2, 1]), '裸土');
  visit(casesOf([5, 4, 3, 2, 1]));
  expect(await seen()).toBeUndefined();
});

test('an old case that is published late is new, though newer ones were seen', async () => {
  visit(casesOf([9, 7, 5]), '裸土').click();
  visit(casesOf([9, 8, 7, 5]));
  expect(await seen()).toBe('新增1件');
});

test('a case that is withdrawn, or goes, is nothing new; nor is one that is withdrawn when it comes', async () => {
  visit(casesOf([3, 2, 1]), '裸土').click();
  visit(casesOf([4, 3, 2, 1], [4, 3]));
  expect(await seen()).toBeUndefined();
  visit(casesOf([2]));
  expect(await seen()).toBeUndefined();
});

test('looking at another search leaves what is new in the first', async () => {
  visit(casesOf([1]), '裸土').click();
  visit(casesOf([1]), '油烟').click();
  visit(casesOf([2, 1]), '油烟');
  expect(await seen()).toBe('新增1件');
  const marked = [...document.querySelectorAll('[data-saved-list] .new')].map((mark) => mark.closest('li')!.textContent);
  expect(marked).toEqual([expect.stringContaining('裸土')]);
});

test('a search that was kept before this was counted has nothing new to say, until it is opened', async () => {
  localStorage.setItem('saved-searches', JSON.stringify([{ name: '裸土（3件）', address: '?q=裸土&sort=newest' }]));
  visit(casesOf([3, 2, 1]));
  expect([await seen(), looked]).toEqual([undefined, []]);
  visit(casesOf([3, 2, 1]), '裸土');
  visit(casesOf([4, 3, 2, 1]));
  expect(await seen()).toBe('新增1件');
});

test.each(['newest', 'oldest', 'fine'] as const)(
  'of thousands of cases too, two new ones are two, whatever the order (%s)',
  async (sort) => {
    const many = Array.from({ length: 2500 }, (_, index) => 2500 - index);
    visit(casesOf(many), '裸土', sort).click();
    visit(casesOf([2502, 2501, ...many]));
    expect(await seen()).toBe('新增2件');
  },
);
