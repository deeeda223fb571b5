import { unpacked } from './pdf.ts';
import { objectOf, objectStreams } from './pdf-properties.ts';
import { latin1 } from './text.ts';

/** What of a PDF runs: by itself as soon as it is opened, or where its reader fills in or presses something. */
export type RunsInPdf = 'opened' | 'pressed';

const script = /\/S\s*\/JavaScript\b/;
/** Scripts of the whole file by their names, and what starts a program (ISO 32000-1, 7.7.4, 12.6.4.5). */
const ofWhole = /\/JavaScript\s*(?:<<|\d+\s+\d+\s+R\b)|\/S\s*\/Launch\b/;
const opening = /\/OpenAction\s*(?:(\d+)\s+\d+\s+R\b|(<<[^]{0,400}))/g;

/** How a PDF runs what it holds, where it does. That it opens at a page or at a size is no program. */
export function runsInPdf(bytes: Uint8Array): RunsInPdf | undefined {
  const text = latin1(bytes);
  const parts = [text, ...unpacked(bytes, text)].map(withNames);
  if (parts.some((part) => ofWhole.test(part))) return 'opened';
  if (!parts.some((part) => script.test(part))) return undefined;
  const objects = objectStreams(bytes, text).flatMap(({ objects: held }) => held ?? []);
  const openings = parts.flatMap((part) => [...part.matchAll(opening)]);
  const actions = openings.map(([, number, held]) => held ?? withNames(objectOf(number!, text, objects) ?? ''));
  return actions.some((action) => script.test(action.split('endobj', 1)[0]!.slice(0, 400))) ? 'opened' : 'pressed';
}

/** Names may be written by the numbers of their letters (7.3.5): `/J#61vaScript`. */
const withNames = (part: string): string =>
  part.replace(/\/[A-Za-z]*(?:#[\da-fA-F]{2}[A-Za-z]*)+/g, (name) =>
    name.replace(/#([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  );
