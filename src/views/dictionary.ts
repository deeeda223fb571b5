import { columnsOf } from '../content/table.ts';
import type { Lang } from '../domain/language.ts';
import { t } from '../i18n/words.ts';
import { besideChinese } from '../i18n/marked.ts';
import { isOpenKind, type Section } from '../schemas/sections.ts';
import { downloadableKinds, kinds, lineOf, type Kind } from '../schemas/index.ts';

/** A field as the dictionary lists it: its official Chinese label, that of the page's language, and what it may hold. */
export type DictionaryField = {
  path: string;
  label: string;
  translation?: string | undefined;
  type: string;
  isRequired: boolean;
  meaning: string;
};
/** The fields of the kinds kept as tables, from the definitions that check them. */
export type DictionaryView = { kind: Kind; title: string; fields: DictionaryField[] }[];

const tableKinds = downloadableKinds.filter((kind) => kinds[kind].layout === 'tables');

export const dictionaryView = (sections: ReadonlySet<Section>, lang: Lang): DictionaryView =>
  tableKinds
    .filter((kind) => isOpenKind(kind, sections))
    .map((kind) => ({
      kind,
      title: kinds[kind].label[lang],
      fields: columnsOf(lineOf(kind))
        .filter(({ meta }) => !meta.unlisted)
        .map(({ path, label, required, meta }) => ({
          path,
          label: label.zh,
          translation: besideChinese(label, lang),
          type: t(lang, `data.type.${meta.type ?? 'text'}`),
          isRequired: required,
          meaning: [
            meta.meaning?.[lang],
            meta.ref && t(lang, 'data.of', { kind: kinds[meta.ref as Kind].label[lang] }),
            meta.choices && choices(Object.values(meta.choices), lang),
          ].join(' '),
        })),
    }));

function choices(offered: readonly { zh: string; en: string }[], lang: Lang): string {
  const words = offered.map((choice) => {
    const translation = besideChinese(choice, lang);
    return translation === undefined ? choice.zh : `${choice.zh} (${translation})`;
  });
  return t(lang, 'data.choices', { text: words.join(t(lang, 'punctuation.comma')) });
}
