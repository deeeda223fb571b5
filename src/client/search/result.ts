import type { ResultField } from '../../search/result-columns.ts';

/** What a result shows. */
export type Result = {
  /** An address inside the program: it begins at the portal's root. */
  url: string;
  title: string;
  line: string;
  text: string;
  /** The code of a party whose name others bear. */
  code?: string;
  /** The mark of a case that was invented for a demonstration. */
  mark?: string;
  /** What is shown of a case, by the name of the field. */
  shown?: Record<ResultField, string>;
  row: number;
};
