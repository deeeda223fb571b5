import type { Entry } from '../../content/entry.ts';
import { namedArticles } from '../../domain/law/articles.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { pageAddress } from '../../domain/page-address.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { placeless, seenPlaces } from '../../schemas/requirement.ts';
import type { Store } from '../../store/store.ts';
import { articleLink } from '../document/articles.ts';
import { hasEnded } from '../document/requirements.ts';
import { linkOf, type Link } from '../links.ts';

/** A place where a requirement can be seen, or that no law names one: for which part of it, and by which articles of another law. */
export type SeenAt = {
  name: string;
  which?: Translated | undefined;
  law?: { document: Link; articles: Translated } | undefined;
};
/** Where a requirement can be seen; where no law names a place, also whom to ask. */
export type SeenView = {
  /** Where the portal itself shows it, in a sentence with the way there. */
  here?: Link | undefined;
  places: SeenAt[];
  none?: string | undefined;
};

/** Nothing of what has ended. */
export function seenView(store: Store, requirement: Entry<'requirements'>, lang: Lang): SeenView {
  const { seen, subject, subjectKind, evidence, where } = requirement.fields;
  if (hasEnded(store, requirement)) return { places: [] };
  const who = { subject: inLanguage(subject, lang).text };
  const ask = t(lang, subjectKind === 'enterprise' ? 'requirement.seenAskEnterprise' : 'requirement.seenAsk', who);
  const here = where === undefined ? undefined : linkOf(pageAddress(where, lang), { text: t(lang, 'requirement.seenHere') });
  if (seen.length === 0)
    return {
      here,
      places: [],
      none: (evidence ?? where) === undefined ? `${t(lang, 'requirement.seenUnknown')}${t(lang, 'punctuation.gap')}${ask}` : undefined,
    };
  return {
    here,
    places: seen.map(({ place, which, document, articles }) => ({
      // What the article has told to some alone, and the portal shows all the same, is published.
      name: here && place === 'addressed' ? t(lang, 'requirement.seenAddressedHere') : seenPlaces[place][lang],
      which,
      law:
        document === undefined || articles === undefined
          ? undefined
          : { document: articleLink(store, store.get('documents', document), lang, String(namedArticles(articles.zh)[0] ?? '')), articles },
    })),
    none: seen.some(({ place }) => place === 'noneNamed') ? ask : undefined,
  };
}

/** The places in one line, for lists and tables. */
export const seenInWords = ({ seen, where }: Entry<'requirements'>['fields'], lang: Lang): string =>
  seen
    .map(({ place, which }) => {
      const name = where !== undefined && place === 'addressed' ? t(lang, 'requirement.seenAddressedHere') : seenPlaces[place][lang];
      return `${which ? `${inLanguage(which, lang).text}${t(lang, 'punctuation.colon')}` : ''}${name}`;
    })
    .join(t(lang, 'punctuation.semicolon'));

/** Whether a law names a place for all of a requirement, for a part, for none, or it is told to some alone; undefined where the record does not state it. */
export type SeenExtent = 'placed' | 'partly' | 'addressed' | 'without';
export function seenExtent({ seen }: Entry<'requirements'>['fields']): SeenExtent | undefined {
  if (seen.length === 0) return undefined;
  const isPlaced = seen.some(({ place }) => !placeless.includes(place));
  const lacks = seen.some(({ place }) => place === 'noneNamed');
  if (isPlaced) return lacks ? 'partly' : 'placed';
  return lacks ? 'without' : 'addressed';
}

/** How many requirements are seen how far. */
export function countSeen(requirements: readonly Entry<'requirements'>[]): Record<SeenExtent, number> {
  const counts = { placed: 0, partly: 0, addressed: 0, without: 0 };
  for (const { fields } of requirements) {
    const extent = seenExtent(fields);
    if (extent) counts[extent]++;
  }
  return counts;
}
