import type { Bilingual } from '../domain/language.ts';
import type { Comment } from './comments.ts';
import type { UnsureDay } from './unsure-day.ts';

/** What a workbook says of a cell beyond its words. */
export type CellMark = {
  /** Why the cell cannot be read; then its words count for nothing. */
  unreadable?: Bilingual;
  /** What makes its words doubtful. */
  doubts?: Bilingual[];
  /** What the spreadsheet keeps there where it is not words. */
  kept?: 'date' | 'boolean';
  /** Why nobody may have typed the day that is kept there; it counts where a day is wanted. */
  day?: UnsureDay;
  /** What stands there, where only a part of it, or something else in its place, was read. */
  typed?: string;
};

/** One table of a delivered file: rows of cells as text, what is marked on them, and how a place in it is called. */
export type Sheet = {
  name: string | undefined;
  rows: { line: number; cells: string[]; hidden?: boolean }[];
  /** Marks by `line:column`, both 1-based. */
  marks: ReadonlyMap<string, CellMark>;
  hiddenColumns: ReadonlySet<number>;
  /** What is written about cells beside their words. */
  comments?: readonly Comment[];
  hidden?: boolean;
  /** Whether every row must have as many cells as the header, as in CSV. */
  strict?: boolean;
  problems: { line: number; column: number; message: Bilingual }[];
};

/** The most rows of one sheet. */
export const mostRows = 100_000;
