import { placeIn, type Passage } from './passage.ts';

/** What editors wrote as a reader reads on: the words of one line in one language together, at the place where they begin, and cells of a row with a colon between. */
export function* linesOf(passages: Iterable<Passage>): Generator<Passage> {
  let begun: Passage | undefined;
  for (const passage of passages) {
    const goesOn = begun && (['file', 'line', 'lang', 'field', 'row'] as const).every((part) => begun![part] === passage[part]);
    if (goesOn) begun = joined(begun!, passage);
    else {
      if (begun) yield begun;
      begun = passage;
    }
  }
  if (begun) yield begun;
}

function joined(first: Passage, second: Passage): Passage {
  const text = first.text + (first.cell === second.cell ? '' : '：');
  const at = (offset: number) => (offset < text.length ? placeIn(first, offset) : placeIn(second, offset - text.length));
  return { ...first, text: text + second.text, cell: second.cell, at };
}
