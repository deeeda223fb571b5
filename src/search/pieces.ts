import { descending, max } from 'd3-array';

/** English words that hold a question or a sentence together and say nothing of what it is about. */
const joining = new Set(
  (
    'a about an and any are as at be by can could do does for from has have how i in is it its me my no not of on or should ' +
    'that the their there this to was we were what when where which who whom why will with would you your'
  ).split(' '),
);

/** Whether a word only joins others, so that finding it alone answers nothing. */
export const isJoining = (word: string): boolean => joining.has(word.toLowerCase());

/** Of a longer question the first pieces are looked for. */
const most = 20;

/**
 * What a question is about, in pieces that are looked for one by one: of a run of Chinese, which has no blanks, every
 * two characters that stand side by side; of other words those that do not only join.
 */
export function questionPieces(question: string): string[] {
  const runs = question.normalize('NFKC').match(/\p{Script=Han}+|[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
  const pieces = runs.flatMap((run) => {
    if (!/^\p{Script=Han}/u.test(run)) return run.length > 1 && !isJoining(run) ? [run] : [];
    const characters = [...run];
    return characters.slice(1).map((character, index) => characters[index]! + character);
  });
  return [...new Set(pieces)].slice(0, most);
}

/** What was found of one piece: the rows that hold it, with their scores. */
export type PieceFound = { piece: string; scores: ReadonlyMap<number, number> };

/**
 * The rows that hold most of a question, nearest first: a rare piece weighs more than one that stands in every text, and
 * what is called after a piece more than what merely mentions it. A row holds at least two pieces where there are two.
 * @param titleOf the title of a row that holds enough pieces
 */
export async function nearestRows(
  found: readonly PieceFound[],
  rows: number,
  titleOf: (row: number) => Promise<string>,
  count: number,
): Promise<number[]> {
  const weighed = found.map(({ piece, scores }) => ({ piece, scores, weight: Math.log(1 + rows / Math.max(1, scores.size)) }));
  const held = new Map<number, { pieces: number; weight: number }>();
  for (const { scores, weight } of weighed) {
    const best = max(scores.values())!;
    for (const [row, score] of scores) {
      const before = held.get(row) ?? { pieces: 0, weight: 0 };
      held.set(row, { pieces: before.pieces + 1, weight: before.weight + weight * (0.5 + score / best / 2) });
    }
  }
  const needed = Math.min(2, found.length);
  const likely = [...held]
    .filter(([, { pieces }]) => pieces >= needed)
    .toSorted(([, a], [, b]) => descending(a.weight, b.weight))
    .slice(0, count * 6);
  const ranked = await Promise.all(
    likely.map(async ([row, { weight }]) => {
      const title = (await titleOf(row)).normalize('NFKC').toLowerCase();
      const named = weighed.filter(({ piece }) => title.includes(piece.toLowerCase()));
      return { row, weight: weight + named.reduce((sum, own) => sum + own.weight, 0) };
    }),
  );
  return ranked
    .toSorted((a, b) => descending(a.weight, b.weight))
    .slice(0, count)
    .map(({ row }) => row);
}
