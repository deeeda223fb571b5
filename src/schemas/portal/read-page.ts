import type { Bilingual } from '../../domain/language.ts';

/** The address of a page below its language, without slashes around it; that of a week holds a capital: news/week/2026-W48. */
export const readPage = (typed: string): { value: string } | { problem: Bilingual } => {
  const value = typed.replace(/^\/?(?:zh|en)\//, '').replace(/^\/|\/$/g, '');
  return /^[a-z0-9]+(?:[-./](?:[a-z0-9]+|W\d{2}))*$/.test(value)
    ? { value }
    : {
        problem: {
          zh: `“${typed}”不是本站页面的地址。应写成 guides/winter 的样子：栏目/编号，不带语言。`,
          en: `"${typed}" is no address of a page here. Write it like guides/winter: the section and the id, without the language.`,
        },
      };
};
