/** A place in a file, 1-based. */
export type Place = { line: number; column: number };
/** Finds where the value of a field stands; the nearest enclosing value when the field itself is missing. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/** Counts lines: turns an offset into a place. */
export function lineCounter(text: string): (offset: number) => Place {
  const starts = [0];
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
