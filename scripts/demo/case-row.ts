/** One row of a case table, by official header. */
export type DemoCaseRow = Record<string, string>;
