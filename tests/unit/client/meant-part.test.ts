import { expect, test } from 'vitest';
import { meantPart } from '../../../src/client/search/meant-part.ts';
import type { Meant } from '../../../src/client/search/outcome.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import type { WholeQuestion } from '../../../src/search/whole-question.ts';
import { panelWords } from '../../../src/views/search/words.ts';
import { panelOver, shownOf, stateOf } from '../../support/panel.ts';

const words = panelWords('all', 'zh');
const columns = makeColumns([]);

/** What stands above the results of a question. */
function above(
  meant: Partial<Meant> | undefined,
  cases = 0,
  {
    q = '裸土覆盖',
    asked = true,
    whole = undefined as WholeQuestion | undefined,
    found = [0],
    readAs = '',
    many = [] as { kind: string; count: number }[],
  } = {},
) {
  const { panel } = panelOver('<div data-meant hidden></div>');
  const shown = shownOf(columns, { state: stateOf({ q }), asked });
  const selection = { ...shown.outcome.selection, rows: Uint32Array.from(found) };
  const outcome = {
    ...shown.outcome,
    selection,
    cases,
    many,
    ...(whole ? { whole } : {}),
    ...(readAs ? { readAs } : {}),
    ...(meant ? { meant: { exact: 0, further: 0, marks: [], mended: [], isHeard: false, ...meant } } : {}),
  };
  meantPart({
    ...panel,
    addressOf: ({ q, asWords, filters }) => `?q=${q}${asWords ? '&read=words' : ''}${filters.kind ? `&kind=${filters.kind.join()}` : ''}`,
    t: (key, values = {}) => fill(words[key]!, values),
  }).show({ ...shown, outcome });
  const place = document.querySelector<HTMLElement>('[data-meant]')!;
  return { hidden: place.hidden, lines: [...place.children].map((line) => line.textContent), link: place.querySelector('a') };
}

test('results that hold only words of the question say so', () => {
  expect(above({ exact: 0, further: 4 }).lines).toEqual(['没有完全一致的结果；以下包含其中的词或者同义词。']);
});

test('where some hold it word for word, they are said to come first', () => {
  expect(above({ exact: 2, further: 4 }).lines).toEqual(['完全一致的排在前面，其后是包含其中的词或者同义词的结果。']);
});

test('that some come first is said only where they do', () => {
  const linesOf = (order: Meant['order']) => above({ exact: 9, further: 4, order } as Partial<Meant>).lines;
  expect(linesOf('casesLast')).toEqual(['完全一致的排在前面，其后是包含其中的词或者同义词的结果，最后是其余案件。']);
  expect(linesOf('mixed')).toEqual(['有的结果含有全部的词，有的只含其中一些。']);
});

test('where all hold it word for word nothing is said, nor where nothing is asked', () => {
  expect([above({ exact: 8, further: 0 }), above(undefined)].map(({ hidden, lines }) => [hidden, lines])).toEqual([
    [true, []],
    [true, []],
  ]);
  expect(above({ further: 4 }, 0, { asked: false }).hidden).toBe(true);
});

test('a slip that was mended is said, with what was typed', () => {
  const { lines } = above({ exact: 3, mended: [{ typed: 'polution', read: 'pollution' }] });
  expect(lines).toEqual([expect.stringMatching(/polution.*pollution/)]);
});

test('more cases than a few have a way to all of them, with the same words', () => {
  const { lines, link } = above(undefined, 1234);
  expect(lines).toEqual(['全部1,234件案件']);
  expect(decodeURIComponent(link!.getAttribute('href')!)).toBe('/zh/cases/?q=裸土覆盖');
  const traditional = above(undefined, 12, { q: '裸土覆蓋', readAs: '裸土覆盖' });
  expect(decodeURIComponent(traditional.link!.getAttribute('href')!)).toBe('/zh/cases/?q=裸土覆盖');
  expect(above(undefined, 3).hidden).toBe(true);
  expect(above(undefined, 50, { q: '' }).hidden).toBe(true);
});

test('kinds of which not all stand on the first page have the ways to all of them, in one line', () => {
  const { lines, link } = above(undefined, 0, {
    q: '污染',
    many: [
      { kind: 'requirements', count: 111 },
      { kind: 'documents', count: 9 },
    ],
  });
  expect(lines).toEqual([expect.stringMatching(/全部111条结果 · .*全部9条结果/u)]);
  expect(link!.getAttribute('href')).toBe('?q=污染&kind=requirements');
});

test('of a day only its own records stand there, with the way to what shares words with it; without records nothing is said of them', () => {
  const day = { q: '10月23日', whole: { day: '2026-10-23' } };
  const { lines, link } = above(undefined, 0, day);
  expect(lines).toEqual(['只列出这一天的记录。改按字词搜索']);
  expect(link!.getAttribute('href')).toBe('?q=10月23日&read=words');
  expect(above(undefined, 0, { ...day, found: [] }).lines).toEqual(['改按字词搜索']);
});

test('a beginning of decision numbers says so, and leads to all cases that have it', () => {
  const { lines, link } = above(undefined, 2, { q: '东环罚2026', whole: { numbers: '东环罚〔2026〕' } });
  expect(lines).toEqual([expect.stringContaining('东环罚〔2026〕开头'), '东环罚〔2026〕的全部2件案件']);
  const [, all] = document.querySelectorAll<HTMLAnchorElement>('[data-meant] a');
  expect([link!.search, new URLSearchParams(all!.search).get('q')]).toEqual([expect.stringContaining('read=words'), '东环罚〔2026〕']);
});

test('of a set of requirements it is said that these alone are listed, or that there are none', () => {
  const linesOf = (found: number[]) => above(undefined, 0, { q: '没做到的', whole: { requirements: '未做到' }, found }).lines;
  expect(linesOf([0])).toEqual(['只列出符合“未做到”的公开要求。改按字词搜索']);
  expect(linesOf([])).toEqual(['没有符合“未做到”的公开要求。改按字词搜索']);
  const whole = { requirements: '7个工作日', insteadOf: '7日' };
  expect(above(undefined, 0, { q: '七日内', whole }).lines).toEqual([
    '没有符合“7日”的公开要求。只列出符合“7个工作日”的公开要求。改按字词搜索',
  ]);
});

test('requirements that an article enforces are said to do so, behind those that rest on it or alone', () => {
  const lineOf = (enforced: number) => above(undefined, 0, { whole: { requirements: '第九条', enforced }, found: [0, 1, 2] }).lines[0];
  expect(lineOf(2)).toContain('先列出以第九条为依据的公开要求；最后2项不以它为依据，没做到时适用这一条。');
  expect(lineOf(3)).toContain('没有公开要求以第九条为依据；列出的3项没做到时适用这一条。');
  expect(lineOf(0)).toContain('只列出符合“第九条”的公开要求。');
});
