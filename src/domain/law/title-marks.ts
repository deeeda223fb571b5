import type { Lang } from '../language.ts';

const quoted: Record<Lang, (title: string) => string> = {
  zh: (title) => title.replaceAll('《', '〈').replaceAll('》', '〉'),
  en: (title) => title,
};

/** A title as words quote it: within 《》 the marks of a title inside it are single, as GB/T 15834 has them; English quotes by no marks. */
export const asQuoted = (title: string, lang: Lang): string => quoted[lang](title);
