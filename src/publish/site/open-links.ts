import { pageAt } from '../../domain/page-address.ts';

const link = /<a\b((?:"[^"]*"|'[^']*'|[^'">])*)>([^]*?)<\/a>/gi;
const target = /\shref="([^"#?]*)/i;
const kept = /\s(?:class|lang|id)="[^"]*"/gi;

/**
 * A page whose links lead to sections that the portal has: the words of any other stay, as words. Texts that come with the
 * software, and parts of pages that are of two sections, may lead to one that this portal is without.
 */
export const withoutClosedLinks = (html: string, isOpen: (section: string) => boolean): string =>
  html.replace(link, (element, attributes: string, text: string) => {
    const section = pageAt(target.exec(attributes)?.[1] ?? '')?.path.split('/')[0];
    return !section || isOpen(section) ? element : `<span${(attributes.match(kept) ?? []).join('')}>${text}</span>`;
  });
