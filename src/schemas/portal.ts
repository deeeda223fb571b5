import { z } from 'astro/zod';
import type { PlaceReadings } from '../domain/cases/case-id.ts';
import { languages, type Lang } from '../domain/language.ts';
import { isTimeZone } from '../domain/days/time-zone.ts';
import { portalAddress } from './addresses.ts';
import { decimal } from './numbers.ts';
import { actWords } from './portal/act-words.ts';
import { evidence } from './portal/evidence.ts';
import { writtenLanguages } from './portal/languages.ts';
import { moved } from './portal/moved.ts';
import { readings } from './portal/readings.ts';
import { reporting } from './portal/reporting.ts';
import { searchWords } from './portal/search-words.ts';
import { price } from './price.ts';
import { choice, date, flag, list, reference, scalar, text, translated, withIds } from './scalars.ts';
import { checking, contact, source } from './shared.ts';

/** Records that come with the software and hold in every city, a folder each in src/library/. */
export const libraries = {
  national: { zh: '全国', en: 'National' },
} as const;

/** At which level a city stands among the divisions of the country. */
export const adminLevels = {
  municipality: { zh: '直辖市', en: 'Municipality directly under the central government' },
  prefecture: { zh: '设区的市', en: 'City with districts' },
  county: { zh: '不设区的市、县', en: 'City without districts, or county' },
} as const;
export type AdminLevel = keyof typeof adminLevels;

/** Who runs this portal and by which rules its clock runs: content/portal.yaml. */
export const portal = z.strictObject({
  name: translated({
    zh: '网站名称',
    en: 'Site name',
    meaning: {
      zh: '网站叫什么，写在每页顶部和窗口标题里。',
      en: 'What the site is called, at the head of every page and in the titles of windows.',
    },
  }),
  tagline: translated({
    zh: '一句话说明',
    en: 'Tagline',
    meaning: {
      zh: '网站给谁看什么，一句话，是首页的大标题。',
      en: 'What the site shows and for whom, in one sentence that heads the home page.',
    },
  }),
  homeTitle: translated({
    zh: '首页标题',
    en: 'Title of the home page',
    meaning: {
      zh: '首页的窗口标题里，写在网站名称和城市之后：一个短语，说这是什么网站；不填则只写名称和城市。',
      en: 'Stands in the title of the home page’s window after the name and the city: what this site is, in a phrase; name and city alone where this is empty.',
    },
  }).optional(),
  city: translated({
    zh: '城市',
    en: 'City',
    meaning: { zh: '城市的名称，写在标题、订阅和引用里。', en: 'The name of the city, in titles, feeds and citations.' },
  }),
  adminLevel: choice(adminLevels, {
    zh: '行政级别',
    en: 'Administrative level',
    meaning: {
      zh: '城市的级别，直辖市是省级。条文只写哪一级的机关公开的，依申请公开的申请书按它写明向这里的哪个机关申请；不填则由读者选。',
      en: 'At which level the city stands; a municipality is of provincial level. Where an article names agencies by level alone, a request for information is addressed by it to the one that this is in the city; where this is empty the reader chooses.',
    },
  }).optional(),
  publisher: translated({
    zh: '主办单位',
    en: 'Publisher',
    meaning: { zh: '主办网站的机关，写全称；引用里也写它。', en: 'The office that runs the site, by its full name, as citations name it.' },
  }),
  owner: reference('units', {
    zh: '责任单位',
    en: 'Responsible unit',
    meaning: { zh: '对整个网站负责、有页面的单位。', en: 'The unit, with a page here, that answers for the site as a whole.' },
  }),
  timeZone: scalar<string>(
    'text',
    {
      zh: '时区',
      en: 'Time zone',
      meaning: {
        zh: '日期按哪个时区计算，写 IANA 名称，如 Asia/Shanghai。',
        en: 'By which zone days are counted, by its IANA name, such as Asia/Shanghai.',
      },
    },
    (value) =>
      isTimeZone(value)
        ? { value }
        : {
            problem: {
              zh: `"${value}" 不是时区。应写 IANA 时区名（洲/城市），如 Asia/Shanghai；CST 一类缩写不止一个意思。`,
              en: `"${value}" is not a time zone. Expected a name of the IANA database by area and city, such as Asia/Shanghai; abbreviations such as CST mean more than one.`,
            },
          },
  ),
  languages: writtenLanguages,
  sections: list(
    text({
      zh: '开设的栏目',
      en: 'Sections',
      meaning: {
        zh: '开哪些栏目，其余的不出现在网站的任何地方；不填为全部；各单位（units）总有。',
        en: 'Which sections the site has; the others stand nowhere on it; all where this is empty; units are always there.',
      },
      isSection: true,
      notScanned: { zh: '只有栏目的名称。', en: 'Names of sections only.' },
    }),
  ),
  baseUrl: portalAddress({
    zh: '网站地址',
    en: 'Site address',
    meaning: {
      zh: '网站所在的地址；不在域名根目录时带上路径，如 https://example.org/a/b/。',
      en: 'Where the site stands; with its path where that is not the root of a host, such as https://example.org/a/b/.',
    },
  }),
  image: text({
    zh: '分享图片',
    en: 'Share image',
    meaning: {
      zh: 'media/ 里的文件名，1200×630 像素；不填用项目自带的图。演示网站总用自带的、写明演示的图。',
      en: 'A file in media/, 1200 by 630 pixels; the project has one of its own. A demonstration always shows its own one, which says what it is.',
    },
  }).optional(),
  openedOn: date({
    zh: '开通日期',
    en: 'Opened on',
    meaning: {
      zh: '网站从哪天起对公众开放。更正记录只列这一天以后对文字的改动；不填则全列。',
      en: 'From which day the public can read this site. Among the corrections stand changes of texts after that day; all of them where this is empty.',
    },
  }).optional(),
  demo: flag({
    zh: '演示',
    en: 'Demonstration',
    meaning: { zh: '为“是”时每页显示演示横幅。', en: 'If true, every page carries the demonstration banner.' },
  }),
  library: list(
    choice(libraries, {
      zh: '共用的内容',
      en: 'Library',
      meaning: {
        zh: '随软件提供、各地通用的法律文件和公开要求（national）；本地写了同一编号的，以本地的为准。',
        en: 'Laws and disclosure requirements that come with the software and hold everywhere (national); a record of the same id in this folder holds instead.',
      },
    }),
  ),
  reporting,
  homeIndicator: reference('indicators', {
    zh: '首页指标',
    en: 'Indicator on the home page',
    meaning: { zh: '首页画出它逐年的走势；不填则不画。', en: 'The home page draws how it went over the years; none where this is empty.' },
  }).optional(),
  homeSearches: z
    .array(
      translated({
        zh: '首页试搜词',
        en: 'Searches to try',
        meaning: {
          zh: '首页检索框下面请读者试的词，写居民会搜的话；不填则由网站从案件、公开要求和术语里各取一个。',
          en: 'What readers are invited to try below the search of the home page, in a resident’s words; where this is empty the site takes a case, a requirement and a term.',
        },
      }),
    )
    .default([]),
  recordExplainer: reference('explainers', {
    zh: '处罚记录的读法',
    en: 'How to read a penalty record',
    meaning: { zh: '案件页指向的解读；不填则不指。', en: 'The explainer to which the pages of cases lead; none where this is empty.' },
  }).optional(),
  answers: z
    .strictObject({
      months: decimal(
        {
          zh: '答复期限（月）',
          en: 'Limit for answers (months)',
          meaning: {
            zh: '提出的问题最迟几个月内答复；超过的标为逾期。',
            en: 'Within how many months a question that was asked is to be answered; one that waits longer is shown as overdue.',
          },
        },
        { min: 1, max: 24, whole: true },
      ),
      source,
      ...checking,
    })
    .optional(),
  evidence,
  prices: withIds(price).default([]),
  everyDistrict: list(
    text({
      zh: '各区的写法',
      en: 'Words for every district',
      meaning: {
        zh: '任务表里用这些字样指全部的区和开发区。',
        en: 'In task tables these words stand for all districts and development areas.',
      },
    }),
  ),
  readings,
  searchWords,
  actWords,
  moved,
  siteIdCode: text({
    zh: '网站标识码',
    en: 'Site identification code',
    meaning: {
      zh: '政府网站的十位标识码，显示在每页底部；不是政府网站不填。',
      en: 'The ten digits of a government site, at the foot of every page; empty for any other site.',
    },
  }).optional(),
  icpRecord: text({
    zh: 'ICP备案号',
    en: 'ICP record number',
    meaning: { zh: '写在每页页脚，链接到备案系统。', en: 'At the foot of every page, with a link to the register.' },
  }).optional(),
  policeRecord: text({
    zh: '公安备案号',
    en: 'Public security record number',
    meaning: { zh: '写在每页页脚，链接到备案系统。', en: 'At the foot of every page, with a link to the register.' },
  }).optional(),
  licence: text({
    zh: '许可',
    en: 'Licence',
    meaning: {
      zh: '文字和数据按什么许可使用，写许可的名称，如 CC BY 4.0；写在每页页脚、导出的文件和订阅里，不填则不写。',
      en: 'Under which licence texts and data may be used, by its name, such as CC BY 4.0: at the foot of every page, in exported files and in feeds; none is named where this is empty.',
    },
  }).optional(),
  contacts: z.array(contact).default([]),
});
export type Portal = z.infer<typeof portal>;

/** How a portal reads characters in addresses. */
export const readingsOf = (portal: Pick<Portal, 'readings'> | undefined): PlaceReadings =>
  Object.fromEntries((portal?.readings ?? []).map(({ character, reading }) => [character, reading]));

/** The languages in which a portal is written, Chinese first. */
export const languagesOf = ({ languages: named }: Pick<Portal, 'languages'>): readonly Lang[] =>
  named.length ? languages.filter((lang) => named.includes(lang)) : languages;
