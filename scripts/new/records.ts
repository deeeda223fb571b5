import { plusDays, plusMonths, yearOf } from '../../src/domain/days/calendar.ts';
import type { Lang } from '../../src/domain/language.ts';
import { kinds } from '../../src/schemas/index.ts';
import { namedIn, showsAll, type NewCity } from './city.ts';
import { commentedYaml, inline } from './commented-yaml.ts';
import { headOfList, toFillIn, wordsOf, type Files } from './facts.ts';

/** The other records with which a folder begins: an indicator without figures yet, an invented finding, a term, words for the search. */
export function recordFiles(city: NewCity, lang: Lang): Files {
  const reader = { lang, isInEnglish: city.isInEnglish };
  return new Map([
    ['indicators/pm25-annual.yaml', commentedYaml(kinds.indicators.schema, indicator(city), reader)],
    ['indicators/data/pm25-annual.csv', '年份,PM2.5年均浓度\n'],
    [`inspections/demo-${yearOf(city.today)}-01.yaml`, commentedYaml(kinds.inspections.schema, finding(city), reader)],
    ['glossary.yaml', glossary(city, lang)],
    ['synonyms.yaml', synonyms(city, lang)],
    ['stations.yaml', `${headOfList('stations', stations, city, lang)}${comment(stationExample(city), lang)}`],
    ['media/README.md', comment(media, lang).replace(/^# /gm, '')],
  ]);
}

function indicator(city: NewCity) {
  const words = wordsOf(city);
  return {
    name: words('PM2.5年均浓度', 'PM2.5 annual mean'),
    measuredIn: words('微克/立方米', 'µg/m³'),
    definition: words('一年中细颗粒物浓度的平均值。', 'The mean concentration of fine particles in a year.'),
    reading: words(toFillIn.zh('这些数字说明什么'), toFillIn.en('what the figures show')),
    topics: ['air'],
    frequency: 'yearly',
    better: 'lower',
    decimals: '0',
    source: { title: words(toFillIn.zh('数据出自哪份公报'), toFillIn.en('the bulletin from which the figures come')) },
    licence: words(toFillIn.zh('数据按什么许可使用'), toFillIn.en('the licence of the data')),
    table: { file: 'data/pm25-annual.csv', period: '年份', value: 'PM2.5年均浓度' },
  };
}

function finding(city: NewCity) {
  const words = wordsOf(city);
  const foundOn = plusDays(city.today, -20);
  const { task, topic } = namedIn(city);
  return {
    title: words('示例：一处工地没有覆盖裸土', 'Example: bare soil left uncovered on a building site'),
    unit: (city.districts[0] ?? city.office).id,
    foundOn,
    finding: words('检查时，一处工地的裸土没有覆盖。', 'At the inspection, bare soil on a building site was not covered.'),
    rectifyBy: `${plusMonths(foundOn.slice(0, 7), 2)}-15`,
    ...(task !== undefined && showsAll(city, 'tasks') ? { tasks: [task] } : {}),
    topics: [topic],
    demo: 'true',
  };
}

function glossary(city: NewCity, lang: Lang): string {
  const words = wordsOf(city);
  const headWords = {
    zh: '# 术语和释义，一行一个：编号: { term: 术语, definition: 释义, source: 来源 }。正文里出现的术语会自动带上释义。',
    en: '# Terms and what they mean, a line each, under an id. Where a text uses one, it leads to its meaning.',
  };
  const head = headOfList('glossary', headWords, city, lang);
  const term = {
    term: words('细颗粒物（PM2.5）', 'Fine particles (PM2.5)'),
    definition: words(
      '空气中直径不超过2.5微米的颗粒。浓度以每立方米微克计。',
      'Particles in the air of at most 2.5 micrometres across. Measured in micrograms per cubic metre.',
    ),
    source: words(
      'GB 3095-2012 的术语和定义（转载的文本）；该标准自2026年3月1日起由 GB 3095-2026 取代，新标准的原文没有读到',
      'GB 3095-2012, terms and definitions (a reprint); the standard was replaced by GB 3095-2026 on 1 March 2026, whose text was not read',
    ),
    checkedOn: '2026-11-26',
    checkedAgainst: words('GB 3095-2012 的转载文本', 'A reprint of GB 3095-2012'),
  };
  return `${head}pm25: ${inline(term)}\n`;
}

function synonyms(city: NewCity, lang: Lang): string {
  const headWords = {
    zh: '# 检索用的同义词：读者怎么说，本站怎么写，一行一组，本站的写法放在第一个。',
    en: '# Words that readers type for one another, a line a group, that of the portal’s own texts first.',
  };
  const head = headOfList('synonyms', headWords, city, lang);
  const haze = { chinese: ['细颗粒物', '雾霾', '霾'], ...(city.isInEnglish ? { english: ['fine particles', 'haze', 'smog'] } : {}) };
  return `${head}haze: ${inline(haze)}\n`;
}

const stations = { zh: '# 监测站，一行一个，编号只用字母。', en: '# Monitoring stations, a line each under an id of letters alone.' };
const stationExample = ({ isInEnglish }: NewCity) => ({
  zh: '如：\nDongshan: { name: { zh: 东山站 }, unit: 所在区的编号 }',
  en: `Such as:\nDongshan: { name: { zh: 东山站${isInEnglish ? ', en: Dongshan' : ''} }, unit: the id of its district }`,
});
const media = {
  zh: '图片、影像和供下载的文件放在这里，正文里写成 /media/文件名。',
  en: 'Pictures, films and files to download lie here; texts name them as /media/name.',
};

const comment = (words: Record<Lang, string>, lang: Lang): string => `${words[lang].replace(/^/gm, '# ')}\n`;
