import { belowBase } from '../../domain/site-address.ts';

const tag = /<[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*>/gi;
const address = /(\s(?:href|src|action|poster|data-copy-link|data-search)=")(\/[^"]*)/g;
/** What Astro writes into a page by itself, which stands below the base already: built files, and in dev its modules. */
const ofAstro = /^(?:_astro|@|src|node_modules)/;

/** A page with the addresses of its elements below the path at which the site stands. */
export const placedPage = (html: string, base: string): string =>
  base === '/'
    ? html
    : html.replace(tag, (element) =>
        element.replace(address, (_, before: string, at: string) =>
          at.startsWith(base) && ofAstro.test(at.slice(base.length)) ? before + at : before + belowBase(at, base),
        ),
      );
