import { expect, test } from 'vitest';
import { nearestRows, questionPieces } from '../../../src/search/pieces.ts';

test('a question in Chinese is looked for by every two characters side by side, other words whole', () => {
  expect(questionPieces('举报扬尘')).toEqual(['举报', '报扬', '扬尘']);
  expect(questionPieces('朝阳 PM2.5？')).toEqual(['朝阳', 'PM2.5']);
  expect(questionPieces('How do I appeal against a fine')).toEqual(['appeal', 'against', 'fine']);
  expect(questionPieces('尘')).toEqual([]);
});

const titles = ['怎样举报工地扬尘', '信息公开条例', '扬尘治理', '法典'];
const holding = (piece: string, ...rows: [number, number][]) => ({ piece, scores: new Map(rows) });
const nearest = (...found: { piece: string; scores: Map<number, number> }[]) =>
  nearestRows(found, titles.length, (row) => Promise.resolve(titles[row]!), 2);

test('the text that is called after a question comes first, before a long one that mentions everything', async () => {
  const found = [holding('举报', [0, 1], [3, 1]), holding('扬尘', [0, 1], [2, 3], [3, 1])];
  expect(await nearest(...found)).toEqual([0, 3]);
});

test('a text that holds one piece of several is not near; where a question has one piece, it is', async () => {
  expect(await nearest(holding('举报', [0, 1]), holding('扬尘', [2, 3]))).toEqual([]);
  expect(await nearest(holding('扬尘', [2, 3]))).toEqual([2]);
});
