import type { Plot } from '../../charts/indicator.ts';
import type { Lang } from '../../domain/language.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { t } from '../../i18n/words.ts';

/** What the dashed line of a yearly chart is, and that a year which is not over is not judged; undefined where it shows no limits. */
export function limitsDrawn({ frequency, limits, running }: Plot, lang: Lang): string | undefined {
  if (frequency !== 'yearly' || !limits) return undefined;
  const drawn = t(lang, 'indicator.limits.drawn', { names: limits.name });
  const limit = running === undefined ? undefined : limits.of(running);
  if (running === undefined || limit === undefined) return drawn;
  return drawn + t(lang, 'punctuation.gap') + t(lang, 'indicator.limits.running', { year: running, limit: formatNumber(limit, lang) });
}
