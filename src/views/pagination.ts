import type { Lang } from '../domain/language.ts';
import { t } from '../i18n/words.ts';

/** The title of a further page of a list. */
export const furtherTitle = (title: string, page: number, lang: Lang): string =>
  `${title}${t(lang, 'punctuation.comma')}${t(lang, 'cases.page', { page })}`;

/** A page of a list among the others that are near it; `isAfterGap` where pages are left out before one. */
export type Pagination = {
  page: number;
  previous?: string | undefined;
  next?: string | undefined;
  near: { number: number; href: string; isAfterGap: boolean }[];
};

/** The ways from one page of a list to those near it, to the first and to the last; none where there is one page only. */
export function paginationOf(page: number, pages: number, hrefOf: (page: number) => string): Pagination | undefined {
  if (pages <= 1) return undefined;
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 2,
  );
  return {
    page,
    previous: page > 1 ? hrefOf(page - 1) : undefined,
    next: page < pages ? hrefOf(page + 1) : undefined,
    near: near.map((number, index) => ({ number, href: hrefOf(number), isAfterGap: index > 0 && number - near[index - 1]! > 1 })),
  };
}
