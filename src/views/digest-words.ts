import type { Lang } from '../domain/language.ts';
import { formatDate } from '../i18n/formats.ts';
import { t } from '../i18n/words.ts';
import { shelves, type Digest } from '../store/feeds/digest.ts';

/** The days of a digest's week in words. */
export const weekWords = ({ from, to }: Digest, lang: Lang): string =>
  t(lang, 'period.fromTo', { from: formatDate(from, lang), to: formatDate(to, lang) });

/** What a digest holds, counted. */
export const digestSummary = (digest: Digest, lang: Lang): string =>
  shelves
    .flatMap((shelf) => {
      const count = digest[shelf].length;
      return count ? [t(lang, `digest.count.${shelf}`, { count })] : [];
    })
    .join(t(lang, 'punctuation.comma'));
