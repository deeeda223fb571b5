import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

const truth = (value: unknown): boolean => value === true || value === 'true' || value === '';

/** What a screen reader calls a link: the words of what labels it, hidden or not, else its own. */
function linkName(link: Element, byId: ReadonlyMap<string, Element>): string {
  const labels = [link.properties['ariaLabelledBy'] ?? []].flat().flatMap((id) => byId.get(String(id)) ?? []);
  const words = labels.length ? labels.map((label) => label.children.map(nameOf).join('')).join(' ') : nameOf(link);
  return words.replace(/\s+/g, ' ').trim();
}

/** What a screen reader calls an element: its label, else its words with those of pictures, without what is hidden from it. */
function nameOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'root') return node.children.map(nameOf).join('');
  if (node.type !== 'element') return '';
  const { ariaLabel, ariaHidden, hidden, alt } = node.properties;
  if (truth(ariaHidden) || (hidden !== undefined && hidden !== false)) return '';
  if (typeof ariaLabel === 'string') return ariaLabel;
  if (node.tagName === 'img') return typeof alt === 'string' ? alt : '';
  return node.children.map(nameOf).join('');
}

/** The links of an English page whose name counts one of what it calls by its plural: “1 Cases”. */
export function namesThatDisagree(html: string): string[] {
  const names: string[] = [];
  visit(rehype().parse(html), 'element', (element: Element) => {
    if (element.tagName !== 'a') return;
    const name = nameOf(element).replace(/\s+/g, ' ').trim();
    // A day is no count: “1 December 2025”.
    if (/^1 \p{L}/u.test(name) && !/^1 (\p{Lu}\p{Ll}+ 20\d\d|\p{Ll}*[^s\W]\b)/u.test(name)) names.push(name);
  });
  return names;
}

/** The links of a page by the names under which a screen reader lists them, where one name leads to several places. */
export function namesOfSeveralPlaces(html: string, address: string): string[] {
  const root: Root = rehype().parse(html);
  const places = new Map<string, Set<string>>();
  const byId = new Map<string, Element>();
  visit(root, 'element', (element: Element) => void byId.set(String(element.properties['id']), element));
  visit(root, 'element', (element: Element) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string') return;
    const name = linkName(element, byId);
    const known = places.get(name.toLowerCase()) ?? new Set<string>();
    places.set(name.toLowerCase(), known.add(new URL(href, address).href));
  });
  return [...places].flatMap(([name, hrefs]) => (hrefs.size > 1 ? [`“${name}”: ${[...hrefs].join(', ')}`] : []));
}
