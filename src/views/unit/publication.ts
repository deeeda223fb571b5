import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { t } from '../../i18n/words.ts';
import { analysisAddress } from '../../store/address.ts';
import { publicationsOf } from '../../store/cases/analysis.ts';
import { countedCases } from '../case/search-address.ts';
import type { Link } from '../links.ts';

/** How soon a unit's decisions became public, in words that lead to the decisions counted, and where the rule stands. */
export type UnitPublication = { late: Link & { count: number }; median: Link & { count: number }; rule: string };

export function unitPublication(cases: readonly Entry<'cases'>[], unit: string, lang: Lang): UnitPublication | undefined {
  const { judged, late, medianDays } = publicationsOf(cases);
  if (medianDays === undefined) return undefined;
  const percent = `${formatNumber(judged ? (late / judged) * 100 : 0, lang, 1)}%`;
  return {
    late: {
      href: countedCases(lang, { unit, publication: 'late' }),
      label: t(lang, 'unit.publishedLate', { late, judged, percent }),
      count: late,
    },
    median: {
      href: countedCases(lang, { unit }),
      label: t(lang, 'unit.publishedIn', { days: formatNumber(medianDays, lang) }),
      count: medianDays,
    },
    rule: analysisAddress('district', lang, 'publication'),
  };
}
