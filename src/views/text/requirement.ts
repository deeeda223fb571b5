import { ascending } from 'd3-array';
import type { Lang, Translated } from '../../domain/language.ts';
import { pageAddress } from '../../domain/page-address.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { audiences, manners, matters } from '../../schemas/requirement.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { requirementRows, type RequirementRow } from '../document/requirements.ts';
import { linkOf, textLink, type Link } from '../links.ts';

/** A requirement to disclose: who must disclose what to whom, how, by when and on which articles, and others of its category. */
export type RequirementView = {
  page: Link;
  /** Its content in plain words, for search engines. */
  description: string;
  subject: Translated;
  content: Translated;
  deadline: Translated;
  basis: { document: Link; articles: Translated }[];
  area: string;
  audience: string;
  manner: string;
  /** Where on the portal the disclosure stands. */
  onPortal?: string | undefined;
  related: RequirementRow[];
};

export function requirementView(store: Store, id: string, lang: Lang): RequirementView {
  const { fields } = store.get('requirements', id);
  const { matter, subject, content, deadline, basis, category, audience, manner, where } = fields;
  return {
    page: linkOf(addressOf('requirements', id, lang), inLanguage(matter, lang)),
    description: inLanguage(content, lang).text,
    subject,
    content,
    deadline,
    basis: basis.map(({ document, articles }) => ({ document: textLink(store.get('documents', document), lang), articles })),
    area: matters[category][lang],
    audience: audiences[audience][lang],
    manner: manners[manner][lang],
    onPortal: where && pageAddress(where, lang),
    related: requirementRows(
      store,
      store.all('requirements').filter((other) => other.fields.category === category && other.id !== id),
      lang,
    ),
  };
}

/** Every requirement, ordered by its category. */
export function requirementsByField(store: Store, lang: Lang): RequirementRow[] {
  const order = Object.keys(matters);
  const sorted = store
    .all('requirements')
    .toSorted((a, b) => ascending(order.indexOf(a.fields.category), order.indexOf(b.fields.category)));
  return requirementRows(store, sorted, lang);
}
