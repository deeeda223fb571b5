import type { Content } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import { bilingual, type Bilingual, type Translated } from '../../domain/language.ts';
import { checkedKinds, textKinds } from '../../schemas/index.ts';

/** What of the content states facts; tasks and reports are records of offices, and so are cases, but for the law that they rest on. */
export const statedKinds = [...new Set([...checkedKinds, ...textKinds, 'portal', 'topics', 'cases'] as const)];
export type Stated = Pick<Content, (typeof statedKinds)[number] | 'observations'>;

/** What a fact is of. */
export const factKinds = {
  law: { zh: '文件', en: 'Law or document' },
  article: { zh: '条文', en: 'Article' },
  band: { zh: '罚款幅度', en: 'Fine band' },
  requirement: { zh: '公开要求', en: 'Disclosure requirement' },
  limit: { zh: '限值和目标', en: 'Limit or target' },
  figure: { zh: '数值', en: 'Figure' },
  text: { zh: '写有数字的文字', en: 'Text with figures' },
} as const satisfies Record<string, Bilingual>;

/** Something that the content states, where it was read, and when it was last held against that. */
export type Fact = {
  kind: keyof typeof factKinds;
  /** The record that states it, such as documents/air-law. */
  record: string;
  what: Bilingual;
  value: Bilingual;
  /** Where it was read; empty where the content does not name it. */
  sources: { title: Bilingual; url?: string | undefined }[];
  /** Figures that nothing the portal holds and no source of the text is known to hold. */
  untied?: string;
  /** It has no source, or its sources hold other figures of it only. */
  unsourced?: true;
  checkedOn?: IsoDate | undefined;
  /** The last day on which the record was written or changed, where it has no day of checking. */
  writtenOn?: IsoDate | undefined;
};

export type Source = { title: Translated; url?: string | undefined };
export const sourceOf = ({ title, url }: Source): Fact['sources'][number] => ({ title: bilingual(title), ...(url ? { url } : {}) });
/** A record’s name before where it was read. */
export const joined = (name: Bilingual, source: Bilingual): Bilingual => ({
  zh: `${name.zh}：${source.zh}`,
  en: `${name.en}: ${source.en}`,
});
