import { descending } from 'd3-array';
import { isCollection, isMap, isPair, isScalar, isSeq, type Document, type Node, type YAMLSeq } from 'yaml';

/** What is cut out of a text, and what is written there. */
type Cut = readonly [from: number, to: number, instead: string];

/**
 * The portal's own record without its demonstration contacts and without the banner. It is cut as text: written anew it would
 * move the comments, in which the fields stand that are yet to be filled in.
 *
 * @param portal the same text, parsed
 */
export function withoutBanner(text: string, portal: Document, isYes: (value: unknown) => boolean): string {
  const { contents } = portal;
  if (!isMap(contents)) return text;
  const cuts: Cut[] = contents.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? key.value : undefined;
    if (name === 'demo') return [bannerCut(text, key as Node, value as Node | null)];
    return name === 'contacts' && isSeq(value) ? contactCuts(text, key as Node, value, isYes) : [];
  });
  const fromTheEnd = cuts.toSorted(([one], [other]) => descending(one, other));
  return fromTheEnd.reduce((left, [from, to, instead]) => left.slice(0, from) + instead + left.slice(to), text);
}

function bannerCut(text: string, key: Node, value: Node | null): Cut {
  const [from, to] = value?.range ?? [0, 0];
  if (to > from) return [from, to, 'false'];
  const colon = text.indexOf(':', key.range![1]) + 1;
  return [colon, colon, ' false'];
}

function contactCuts(text: string, key: Node, contacts: YAMLSeq, isYes: (value: unknown) => boolean): Cut[] {
  const items = contacts.items as Node[];
  const gone = items.map((contact) => isMap(contact) && isYes(contact.get('demo')));
  if (contacts.flow) return flowCuts(items, gone);
  const cuts = items.flatMap((contact, index): Cut[] => {
    if (!gone[index]) return [];
    const dash = text.lastIndexOf('-', contact.range![0] - 1);
    const lineEnd = text.indexOf('\n', endOf(contact) - 1);
    return [[text.lastIndexOf('\n', dash) + 1, lineEnd < 0 ? text.length : lineEnd + 1, '']];
  });
  if (!gone.length || gone.includes(false)) return cuts;
  const colon = text.indexOf(':', key.range![1]) + 1;
  return [[colon, colon, ' []'], ...cuts];
}

/** In a list on one line each goes with the comma behind it, the last with the one before. */
function flowCuts(items: readonly Node[], gone: readonly boolean[]): Cut[] {
  const lastKept = gone.lastIndexOf(false);
  const before = items
    .slice(0, Math.max(lastKept, 0))
    .flatMap((item, index): Cut[] => (gone[index] ? [[item.range![0], items[index + 1]!.range![0], '']] : []));
  if (lastKept === items.length - 1) return before;
  const from = lastKept < 0 ? items[0]!.range![0] : items[lastKept]!.range![1];
  return [...before, [from, items.at(-1)!.range![1], '']];
}

/** Where the last word of a value ends: the end of a group of lines takes in the comments below it. */
function endOf(node: Node): number {
  if (!isCollection(node) || node.flow) return node.range![1];
  const last = node.items.at(-1);
  if (isPair(last)) return endOf((last.value ?? last.key) as Node);
  return last ? endOf(last as Node) : node.range![1];
}
