import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';

/** What editors wrote as a reader reads on: the words of one line in one language together, at the place where they begin, and cells of a row with a colon between. */
export async function* linesOf(directory: string, shownAs: string): AsyncGenerator<Passage> {
  let begun: Passage | undefined;
  for await (const passage of passagesOf(directory, shownAs)) {
    const goesOn = begun && (['file', 'line', 'lang', 'field', 'row'] as const).every((part) => begun![part] === passage[part]);
    if (goesOn) begun!.text += (begun!.cell === passage.cell ? '' : '：') + passage.text;
    else {
      if (begun) yield begun;
      begun = { ...passage };
    }
    begun!.cell = passage.cell;
  }
  if (begun) yield begun;
}
