import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';

/** Our own elements, for html-validate. */
export const customElements = {
  'search-panel': { flow: true, phrasing: false },
  'chart-reader': { flow: true, phrasing: false },
  'sort-table': { flow: true, phrasing: false },
  'party-search': { flow: true, phrasing: false },
  'article-quiz': { flow: true, phrasing: false },
  'ready-letter': { flow: true, phrasing: false },
  'request-letter': { flow: true, phrasing: false },
};

const parse = (html: string) => rehype().data('settings', { fragment: true }).parse(html);

/** The words of a piece of markup as one reads them, runs of blanks as one and without the soft hyphens at which lines may break. */
export const visibleWords = (html: string): string => wordsOf(parse(html)).replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && ['script', 'style'].includes(node.tagName)) return '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** Chinese words that no `lang` marks: in text, and in what is read out of attributes. */
export const strayChinese = (html: string): string[] => stray(parse(html), false);

const read = ['ariaLabel', 'title', 'placeholder', 'alt'] as const;

function stray(node: Nodes, isMarked: boolean): string[] {
  if (node.type === 'text') return !isMarked && isHan(node.value) ? [node.value.trim()] : [];
  if (node.type === 'element' && ['script', 'style'].includes(node.tagName)) return [];
  const marked = node.type === 'element' && node.properties['lang'] ? node.properties['lang'] === 'zh-CN' : isMarked;
  const attributes = node.type === 'element' && !marked ? namesOf(node).filter(isHan) : [];
  return [...attributes, ...('children' in node ? node.children.flatMap((child) => stray(child as Nodes, marked)) : [])];
}

const namesOf = ({ properties }: Element): string[] => read.map((name) => String(properties[name] ?? ''));
const isHan = (words: string): boolean => /\p{Script=Han}/u.test(words);

/** What a page says to people and machines that would call it a demonstration: its words and the contents of its labels, with what stands around. */
export const callsItDemonstration = (html: string): string[] => {
  const contents = [...html.matchAll(/\s(?:content|alt|title|aria-label)="([^"]*)"/g)].map(([, words]) => words);
  return [html.replace(/<[^>]+>/g, ' '), ...contents].join('\n').match(/.{0,40}(?:演示|demonstration).{0,40}/gi) ?? [];
};
