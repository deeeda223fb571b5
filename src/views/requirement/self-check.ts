import { dataAddress, tableName } from '../../domain/page-address.ts';
import { chineseTag, type Lang } from '../../domain/language.ts';
import { selfCheckItems, selfCheckNames, type SelfCheckItem, type SelfCheckSort } from '../../domain/requirements/self-check.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { selfCheckJson, selfCheckTable } from '../../schemas/self-check.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { documentLink, linkOf, type Link, type MaybeLink } from '../links.ts';

/** An item of the self-check with its rule and where that comes from; its result stands in the page once the site is written. */
export type SelfCheckItemView = { id: SelfCheckItem; name: string; rule: string; source: MaybeLink };
export type SelfCheckView = { sorts: { sort: SelfCheckSort; name: string; items: SelfCheckItemView[] }[]; files: Link[] };

/** The document that quotes the indicators, as the library calls it. */
const indicators = 'website-checks';

export function selfCheckView(store: Store, lang: Lang): SelfCheckView {
  const sources: Record<SelfCheckSort, MaybeLink> = {
    veto: sourceOf(store, lang),
    scored: sourceOf(store, lang),
    guideline: { label: t(lang, 'selfCheck.guideline') },
    own: { label: t(lang, 'selfCheck.ownSource') },
  };
  return {
    sorts: [...Map.groupBy(selfCheckNames, (id): SelfCheckSort => selfCheckItems[id])].map(([sort, ids]) => ({
      sort,
      name: t(lang, `selfCheck.sort.${sort}`),
      items: ids.map((id) => ({ id, name: t(lang, `selfCheck.item.${id}`), rule: t(lang, `selfCheck.rule.${id}`), source: sources[sort] })),
    })),
    files: [
      { href: dataAddress(tableName(selfCheckTable, lang)), label: t(lang, 'selfCheck.table') },
      { href: dataAddress(selfCheckJson), label: t(lang, 'selfCheck.json') },
    ],
  };
}

/** The notice with the indicators by its short name, or its number where the portal has no page of it. */
function sourceOf(store: Store, lang: Lang): MaybeLink {
  const document = store.find('documents', indicators);
  const { shortName } = document?.fields ?? {};
  if (!document) return { label: '国办秘函〔2019〕19号', lang: chineseTag };
  return shortName ? linkOf(addressOf('documents', indicators, lang), inLanguage(shortName, lang)) : documentLink(store, indicators, lang);
}
