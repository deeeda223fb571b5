import type { Link, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import GithubSlugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import { languages } from '../../domain/language.ts';
import { contentSections, isListSection, menuLabel, sectionAddress } from '../../schemas/sections.ts';
import type { ArticleRead } from './article-read.ts';
import { unescapedAddress } from '../../domain/page-address.ts';

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** The sections as the foot of each page calls them, in every language, and where they stand. */
const sectionLinks: readonly (readonly [string, string])[] = languages.flatMap((lang) =>
  contentSections.filter(isListSection).map((section) => [folded(menuLabel(section, lang)), sectionAddress(section, lang)] as const),
);
/** From so many on the page lists the headings of a text. */
const leastListed = 3;

/** The headings that the page of a text lists as its contents, and where they lead. */
function contentsOf(tree: Root): (readonly [string, string])[] {
  const slugger = new GithubSlugger();
  const headings: (readonly [string, string])[] = [];
  visit(tree, 'heading', (heading) => {
    const slug = slugger.slug(toString(heading));
    if (heading.depth === 2) headings.push([folded(toString(heading)), `#${slug}`]);
  });
  return headings.length < leastListed ? [] : headings;
}

/**
 * Names a link that is called like another on the page that leads elsewhere: in a screen reader's list of links nobody can
 * tell which is which.
 *
 * @param firstLine the line of the file on which the text begins
 */
export function checkSameNames(tree: Root, firstLine: number, read: ArticleRead): void {
  const known = new Map([...sectionLinks, ...contentsOf(tree)]);
  visit(tree as Nodes, 'link', (link: Link) => {
    const [name, url] = [folded(toString(link)), unescapedAddress(link.url)];
    const other = known.get(name);
    if (other === undefined) known.set(name, url);
    if (name === '' || other === undefined || other === url || unescapedAddress(other) === url) return;
    const { line, column } = link.position?.start ?? { line: 1, column: 1 };
    read.refuse(
      { line: line + firstLine - 1, column },
      {
        zh: `这一页还有一个叫“${toString(link)}”的链接，通往 ${other}。屏幕阅读器列出链接时分不清两者，请按通往的地方改名。`,
        en: `Another link called "${toString(link)}" on this page leads to ${other}. A screen reader's list of links cannot tell them apart; name this one by where it leads.`,
      },
      'warning',
    );
  });
}
