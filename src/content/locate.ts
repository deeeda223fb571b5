/** A place in a file, 1-based. */
export type Place = { line: number; column: number };
/** Finds where the value of a field stands; the nearest enclosing value when the field itself is missing. */
export type Locate = (path: readonly PropertyKey[]) => Place;
