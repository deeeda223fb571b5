import type { Lang } from '../../domain/language.ts';
import { markedText } from '../../i18n/marked.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import type { Store } from '../../store/store.ts';
import type { Marked } from '../links.ts';

/** A tip for readers who search; its examples find something, because a published decision has them. */
export type SearchTip = { text: string; example?: Marked };

export function searchTips(store: Store, lang: Lang): SearchTip[] {
  const fields = store.cases.listed().find(({ fields: { unit, violationType } }) => unit && violationType)?.fields;
  const found: SearchTip[] = [];
  if (fields?.unit && fields.violationType) {
    const unit = inLanguage(store.get('units', fields.unit).fields.name, lang).text;
    const query = `${store.caseTypes.violation(fields.violationType, lang)} ${unit}`;
    found.push({ text: t(lang, 'search.tip1'), example: markedText(query, lang) });
  }
  found.push({ text: t(lang, store.sections.has('cases') ? 'search.tip2' : 'search.tip2NoCases') });
  if (fields) {
    const typed = fields.decisionNumber.replace('〔', '[').replace('〕', ']');
    found.push({ text: t(lang, 'search.tip3'), example: markedText(typed, lang) });
  }
  return [...found, { text: t(lang, 'search.tip4') }];
}
