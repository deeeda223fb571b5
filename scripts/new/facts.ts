import type { Bilingual, Lang, Translated } from '../../src/domain/language.ts';
import { kinds, type Kind } from '../../src/schemas/index.ts';
import { inFullOf, showsAll, type NewCity } from './city.ts';
import { commentedYaml, fieldLines, inline, type Typed, type TypedRecord } from './commented-yaml.ts';

/** Words that stand where only the city knows what belongs there; `npm run check -- --launch` finds them. */
export const toFillIn = { zh: (what: string) => `【待填：${what}】`, en: (what: string) => `[To fill in: ${what}]` } as const;

/** Files of a content folder by their names. */
export type Files = Map<string, string>;

/** The head of a file with a record on each line: what it is, and what each field holds. */
export function headOfList(kind: Kind, { zh, en }: Bilingual, city: NewCity, lang: Lang): string {
  const fields = fieldLines(kinds[kind].schema, { lang, isInEnglish: city.isInEnglish });
  const words = { zh: `${zh}\n# 每一行可以写这些字段：`, en: `${en}\n# Each line may have these fields:` }[lang];
  return `${words}\n${fields.join('\n')}\n`;
}

/** Words in Chinese, and in English where the city writes it. */
export const wordsOf =
  (city: NewCity) =>
  (zh: string, en: string): Typed =>
    typed(city.isInEnglish ? { zh, en } : { zh });

export const typed = ({ zh, en }: Translated): Typed => (en === undefined ? { zh } : { zh, en });

/** What the city's and the portal's own things are called in English: without an English name nothing Chinese stands for it. */
export const englishOf = {
  cityOf: ({ city: { en } }: NewCity, what: string): string => (en === undefined ? `the city’s ${what}` : `${en}’s ${what}`),
  portalOf: ({ name: { en } }: NewCity): string => en ?? 'this portal',
} as const;

/** The files that say who runs the portal, whose it is and what its plan is about. */
export function cityFiles(city: NewCity, lang: Lang): Files {
  const reader = { lang, isInEnglish: city.isInEnglish };
  return new Map([
    ['portal.yaml', commentedYaml(kinds.portal.schema, portalRecord(city), reader)],
    ['units.yaml', unitsFile(city, lang)],
    ['topics.yaml', topicsFile(city, lang)],
    ['requirements/monthly-progress.yaml', commentedYaml(kinds.requirements.schema, monthlyReports(city), reader)],
    ...(city.isInEnglish ? ([['spelling.txt', spellingFile(lang)]] as const) : []),
  ]);
}

function portalRecord(city: NewCity): TypedRecord {
  const words = wordsOf(city);
  const { zh } = city.city;
  const work = englishOf.cityOf(city, 'work');
  return {
    name: typed(city.name),
    tagline: showsAll(city, 'documents', 'progress', 'cases')
      ? words(
          `${zh}污染防治的公开门户：计划怎么说，进展到哪里，查处了什么。`,
          `The public record of ${work} against pollution: what the plan says, how it is going, what was found.`,
        )
      : words(`${zh}污染防治的公开门户。`, `The public record of ${work} against pollution.`),
    city: typed(city.city),
    publisher: typed(inFullOf(city.office)),
    owner: city.office.id,
    timeZone: city.timeZone,
    languages: city.isInEnglish ? ['zh', 'en'] : ['zh'],
    ...(city.sections.length ? { sections: city.sections } : {}),
    baseUrl: city.baseUrl,
    openedOn: city.today,
    demo: 'true',
    library: 'national',
    reporting: { document: 'plan', clause: '2', dueDay: String(city.dueDay), from: city.from },
    everyDistrict: ['各区', '各区县'],
    contacts: [
      { label: words('热线', 'Hotline'), value: '12345' },
      { label: words('本站编辑', 'Editors of this portal'), value: 'editors@example.org', demo: 'true' },
    ],
  };
}

function unitsFile(city: NewCity, lang: Lang): string {
  const { districts, office } = city;
  const words = {
    zh: '# 各区和部门，一行一个：编号: { name: 名称, kind: district 区 / area 开发区 / department 市级部门, tile: 在格网图上的行和列 }。\n# 编号是网址的一部分，公开以后不要改。',
    en: '# Districts and departments, a line each, under an id. kind: district, area (development area) or department; tile: its place on the grid.\n# An id is part of addresses: do not change it once it is public.',
  };
  const head = headOfList('units', words, city, lang);
  const rows = districts.map(({ id, name, tile }) => {
    const place = tile && { row: String(tile.row), column: String(tile.column) };
    return `${id}: ${inline({ name: typed(name), kind: 'district', tile: place })}`;
  });
  return `${head}${[...rows, `${office.id}: ${inline({ name: typed(office.name), fullName: office.fullName && typed(office.fullName), kind: 'department' })}`].join('\n')}\n`;
}

/** The parts of the plan with which a folder begins. */
export const parts = ['air', 'water', 'soil'] as const;

function topicsFile(city: NewCity, lang: Lang): string {
  const words = wordsOf(city);
  const rows: Record<(typeof parts)[number], [Typed, Typed]> = {
    air: [words('大气', 'Air'), words('细颗粒物、臭氧、扬尘和车辆。', 'Fine particles, ozone, dust and vehicles.')],
    water: [words('水', 'Water'), words('河湖水质、饮用水水源和污水治理。', 'Rivers and lakes, sources of drinking water, and sewage.')],
    soil: [
      words('土壤', 'Soil'),
      words('农用地和建设用地的安全利用，固体废物。', 'Safe use of farmland and building land, and solid waste.'),
    ],
  };
  const headWords = {
    zh: '# 主题。part: true 的是计划的组成部分，任务表的“部分”一列写它们的编号。其余主题（信息公开、执法等）随软件提供。',
    en: '# Topics. Those with part: true are the parts of the plan, which the task table names by their ids. Further topics (disclosure, enforcement …) come with the software.',
  };
  const head = headOfList('topics', headWords, city, lang);
  return `${head}${parts.map((id) => `${id}: ${inline({ name: rows[id][0], description: rows[id][1], part: 'true' })}`).join('\n')}\n`;
}

function monthlyReports(city: NewCity): TypedRecord {
  const words = wordsOf(city);
  return {
    matter: words('任务月度进展', 'Monthly progress on tasks'),
    category: 'progress',
    content: words('计划任务的进展', 'Progress on the tasks of the plan'),
    basis: [{ document: 'plan', articles: words('第2条', 'clause 2') }],
    deadline: words(`每月${city.dueDay}日前`, `By day ${city.dueDay} of each month`),
    timing: 'monthly',
    subject: words('各区、各部门', 'Districts and departments'),
    subjectKind: 'unit',
    seen: [{ place: 'addressed' }],
    noConsequences: 'notEstablished',
    topics: ['disclosure'],
    ...(showsAll(city, 'progress') ? { where: 'progress/' } : {}),
  };
}

/** The words of the city's own English names, which no dictionary has, beside those that are names of its units anyway. */
function spellingFile(lang: Lang): string {
  return {
    zh: '# 拼写正确、词典里没有的英文词，一行一个。\n',
    en: '# English words that are right though the dictionary does not have them, one a line.\n',
  }[lang];
}
