import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import type { Saving } from '../../schemas/guide.ts';
import type { Price } from '../../schemas/price.ts';

/** What a habit saves, and what that comes to in money by which price, where the guide counts it so. */
export type SavingView = Pick<Saving, 'habit' | 'saves' | 'source'> & { money?: MoneySaved | undefined };
export type MoneySaved = {
  sum: string;
  price: string;
  source: Price['source'];
  checkedOn?: IsoDate | undefined;
  checkedAgainst?: Translated | undefined;
};

export const savingViews = (savings: readonly Saving[], prices: readonly Price[], lang: Lang): SavingView[] =>
  savings.map(({ habit, saves, source, atPrice }) => {
    const price = prices.find(({ id }) => id === atPrice?.price);
    return { habit, saves, source, money: atPrice && price && moneySaved(atPrice.quantity, price, lang) };
  });

function moneySaved(quantity: number, { name, yuan, per, source, checkedOn, checkedAgainst }: Price, lang: Lang): MoneySaved {
  return {
    sum: t(lang, 'guide.money', { sum: formatNumber(toCents(quantity * yuan), lang, 2) }),
    price: t(lang, 'guide.price', { yuan: String(yuan), per: inLanguage(per, lang).text, name: inLanguage(name, lang).text }),
    source,
    checkedOn,
    checkedAgainst,
  };
}

/** Yuan to the cent, free of binary rounding. */
const toCents = (yuan: number): number => Math.round(Number((yuan * 100).toFixed(6))) / 100;
