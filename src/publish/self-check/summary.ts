import type { Lang } from '../../domain/language.ts';
import type { SelfCheckSummary } from '../../domain/requirements/self-check.ts';
import { t } from '../../i18n/words.ts';
import { withoutLinks } from '../../i18n/linked-words.ts';

/** What the process that builds gives of its self-check to the one that started it. */
export type SelfCheckReport = { selfCheck: SelfCheckSummary };

export const isSelfCheckReport = (message: unknown): message is SelfCheckReport =>
  typeof message === 'object' && message !== null && 'selfCheck' in message;

/** A line or two for whoever runs a build: how many items have which result, what failed, and where all of it stands. */
export function summaryLines({ counts, failed, page }: SelfCheckSummary, lang: Lang): string {
  const all = counts.failed + counts.passed + counts.unchecked;
  const items = failed.map(({ item, count }) => `${t(lang, `selfCheck.item.${item}`)} ${count}`).join({ zh: '、', en: '; ' }[lang]);
  const where = page[lang] === undefined ? '' : ` (${page[lang]})`;
  const first = withoutLinks(lang, 'selfCheck.summary', { ...counts, all });
  return items ? `${first}${where}\n  ${t(lang, 'selfCheck.failed')}${t(lang, 'punctuation.colon')}${items}` : `${first}${where}`;
}
