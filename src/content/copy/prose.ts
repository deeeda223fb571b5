import { linesOf } from './lines-of-prose.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';

/** What editors wrote in a folder of content: read once, for all that check it. */
export type Prose = {
  /** How the folder is named in places. */
  shownAs: string;
  /** Piece by piece, the tables of what happened among them. */
  withReported: readonly Passage[];
  /** Piece by piece. */
  passages: readonly Passage[];
  /** Line by line, as a reader reads on. */
  lines: readonly Passage[];
};

/** @param shownAs how the folder is named in places */
export async function readProse(directory: string, shownAs: string): Promise<Prose> {
  const withReported: Passage[] = [];
  for await (const passage of passagesOf(directory, shownAs)) withReported.push(passage);
  const passages = withReported.filter(({ reported }) => !reported);
  return { shownAs, withReported, passages, lines: [...linesOf(passages)] };
}
