import type { Lang } from '../domain/language.ts';
import type { Kind } from '../schemas/index.ts';

/** The address of a record in a language. It follows from the kind and the id alone, for ever. */
export function addressOf(kind: Kind, id: string, lang: Lang): string {
  if (kind === 'pages') return `/${lang}/${id}/`;
  return `/${lang}/${kind}/${id}/`;
}

/** Where an indicator's picture lies for others to embed, in a language. */
export const pictureAddress = (indicator: string, lang: Lang): string => `/data/indicators/${indicator}.${lang}.svg`;
