import type { Bilingual } from '../language.ts';

/** What an act pollutes, or with what. */
export type Matter = keyof typeof matters;

/** The words of the field by which each is known, and what it is called. */
const matters = {
  air: {
    pattern: /大气|废气|扬尘|防尘|粉尘|油烟|黑烟|尾气|挥发性有机物|油气|焚烧|烧烤|土方|裸地|料场|机动车|移动机械/u,
    name: { zh: '大气污染', en: 'the air' },
  },
  water: { pattern: /水污染|水体|废水|污水|地下水|饮用水|排污口/u, name: { zh: '水污染', en: 'water' } },
  noise: { pattern: /噪声|噪音|夜间施工/u, name: { zh: '噪声污染', en: 'noise' } },
  waste: { pattern: /固体废物|危险废物|垃圾|废渣|污泥/u, name: { zh: '固体废物污染', en: 'waste' } },
} as const satisfies Record<string, { pattern: RegExp; name: Bilingual }>;

/** The matters of which Chinese words speak; empty where they speak of none that is known. */
export const mattersIn = (text: string): Set<Matter> =>
  new Set((Object.keys(matters) as Matter[]).filter((matter) => matters[matter].pattern.test(text)));

export const nameOfMatter = (matter: Matter): Bilingual => matters[matter].name;
