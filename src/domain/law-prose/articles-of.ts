import { namedArticles } from '../articles.ts';
import type { Lang } from '../language.ts';

const numeral = '[零〇一二三四五六七八九十百千\\d]+';
const numbers = '\\d+(?:(?:,? and |,? or |, | to )\\d+)*';
const part = '(?:,? (?:paragraph|item) \\d+)*,?';

type Sides = { before: string; after: string };

const read: Record<Lang, (sides: Sides) => number[]> = {
  zh: ({ after }) => {
    const list = new RegExp(
      `^(?:[（(][^）)]*[）)])?\\s*的?(?:[、和及与至到]?第${numeral}条(?:第?[（(]?${numeral}[）)]?[款项])*)+`,
      'u',
    ).exec(after);
    return namedArticles(list?.[0] ?? '');
  },
  en: ({ before, after }) => {
    const [, first] = new RegExp(`\\barticles? (${numbers})${part} of (?:the )?$`, 'iu').exec(before) ?? [];
    const [, second] = new RegExp(`^,? \\(?articles? (${numbers})`, 'iu').exec(after) ?? [];
    return [...(first ?? second ?? '').matchAll(/\d+/gu)].map(Number);
  },
};

/** The articles that a sentence names of a law, by what stands on either side of the law's name. */
export const articlesOf = (sides: Sides, lang: Lang): number[] => read[lang](sides);

const becomes: Record<Lang, RegExp> = {
  zh: /^[^，；]*?，?[^，；]{0,6}(?:对应|现为|今为|改为|变为|就是|现在是|今天是|如今是|写在|移到|移入)[^，；]{0,8}$/u,
  en: /\b(?:is|are) (?:now |today )?(?:the )?(?:article|articles)\b|\bnow (?:stands? )?(?:in )?articles?\b|\b(?:corresponds? to|became|went to)\b/iu,
};

/** Whether the words between an old article and a new one say that the one became the other. */
export const saysBecame = (between: string, lang: Lang): boolean => becomes[lang].test(between);
