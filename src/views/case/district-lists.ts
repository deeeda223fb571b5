import type { Lang } from '../../domain/language.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { unitCasesAddress } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { linkOf, type Link } from '../links.ts';

/** The lists of the districts' cases, which need no script. */
export const districtLists = (store: Store, lang: Lang): Link[] =>
  store.districts().map(({ id, fields: { name } }) => linkOf(unitCasesAddress(id, lang), inLanguage(name, lang)));
