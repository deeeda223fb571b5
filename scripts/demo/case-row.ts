/** One row of a case table, by official header. */
export type CaseRow = Record<string, string>;
