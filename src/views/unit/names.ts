import { inLanguage } from '../../i18n/translated.ts';
import type { Store } from '../../store/store.ts';

/** Units by the names that letters to them bear, whatever the page's language: their whole ones in Chinese. */
export const unitNames = (store: Store): string[] => {
  const city = inLanguage(store.portal.city, 'zh').text;
  return store.all('units').map(({ fields }) => {
    if (fields.fullName) return fields.fullName.zh;
    return fields.kind === 'district' ? `${city}${fields.name.zh}人民政府` : fields.name.zh;
  });
};
