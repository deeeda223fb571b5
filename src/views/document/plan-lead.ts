import { ascending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { countsFrom } from '../../domain/law/lifecycle.ts';
import { textIn } from '../../i18n/translated.ts';
import { roles } from '../../schemas/roles.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { textLink, type Link } from '../links.ts';

/** Lines of the plan's summary that stand before everything else. */
const leadLines = 2;

/** What the plan is, in the first lines of its summary, with the explainer and its parts by reader. */
export type PlanLead = {
  summary: string[];
  /** The language of the summary where it is not the page's. */
  lang?: string | undefined;
  page: string;
  explainer?: Link | undefined;
  /** The explainer of the newest plan after it that has one. */
  newest?: Link | undefined;
  readers: Link[];
};

export function planLead(store: Store, plan: Entry<'documents'>, lang: Lang): PlanLead {
  const { text, lang: marked } = textIn(plan.texts, lang);
  const explainer = store.mainExplainer(plan.id);
  const page = explainer && textLink(explainer, lang);
  const forRoles = explainer ? textIn(explainer.texts, lang).text.forRoles : {};
  const readers = explainer?.fields.roles.filter((role) => forRoles[role]) ?? [];
  return {
    summary: text.summary.slice(0, leadLines),
    lang: marked,
    page: addressOf('documents', plan.id, lang),
    explainer: page,
    newest: newestExplained(store, plan, lang),
    readers: readers.map((role) => ({ href: `${page!.href}#for-${role}`, label: roles[role][lang] })),
  };
}

function newestExplained(store: Store, plan: Entry<'documents'>, lang: Lang): Link | undefined {
  const later = plan.fields.successors.map((id) => store.get('documents', id)).filter((one) => dayOf(one) <= store.asOf);
  const dated = later.toSorted((a, b) => ascending(dayOf(a), dayOf(b)));
  const explainer = dated.map(({ id }) => store.mainExplainer(id)).findLast((found) => found !== undefined);
  return explainer && textLink(explainer, lang);
}

const dayOf = ({ fields }: Entry<'documents'>): string => countsFrom(fields) ?? '';
