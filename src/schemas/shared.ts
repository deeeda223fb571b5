import { z } from 'astro/zod';
import type { IsoDate } from '../domain/days/calendar.ts';
import type { FieldMeta } from './fields.ts';
import { roles, type Role } from './roles.ts';
import { webAddress } from './addresses.ts';
import { date, demo, flag, list, reference, text, translated, longestName } from './scalars.ts';

const sourceWith = (uses: Partial<FieldMeta>) =>
  z.strictObject({
    title: translated({
      zh: '来源',
      en: 'Source',
      ...uses,
      meaning: {
        zh: '读到这个事实的文件、网页或统计，写名称。',
        en: 'The document, page or statistics in which the fact was read, by name.',
      },
    }),
    url: webAddress({
      zh: '网址',
      en: 'Web address',
      meaning: { zh: '能读到来源的页面；没有的不填。', en: 'The page on which the source can be read; empty where there is none.' },
    }).optional(),
  });

/** Where a fact was read. */
export const source = sourceWith({});
/** A source whose title the search finds. */
export const sourceFound = sourceWith({ searched: true });

/** A source of a text, with the figures taken from it that are in no data of the portal. */
const sourceOfFigures = source.extend({
  figures: list(
    text({
      zh: '读到的数字',
      en: 'Figures read in it',
      meaning: {
        zh: '正文写到、本站的数据和文件里没有、在这个来源里读到的数字，如 “320、400”。',
        en: 'Figures of the text that no data or document of the portal holds and that were read in this source, such as "320、400".',
      },
    }),
  ).optional(),
});

/** When a record was last checked, and against which text. */
export const checking = {
  checkedOn: date({
    zh: '核对日期',
    en: 'Checked on',
    meaning: { zh: '最近一次与来源核对的日期。', en: 'The day on which it was last held against its source.' },
    opensOn: ['checkedOn'],
  }).optional(),
  checkedAgainst: translated({
    zh: '核对依据',
    en: 'Checked against',
    meaning: { zh: '核对时读的是哪一份文本；没有读到的也写明。', en: 'Which text was read, and what was not.' },
    opensOn: ['checkedOn'],
  }).optional(),
};

/** A way to reach somebody. */
export const contact = z.strictObject({
  label: translated({
    zh: '渠道',
    en: 'Channel',
    meaning: { zh: '联系方式的名称，如 举报电话。', en: 'What the way of contact is called, such as a telephone line for reports.' },
  }),
  value: text({
    zh: '联系方式',
    en: 'Contact',
    reaches: true,
    meaning: { zh: '电话、邮箱、地址或网址。', en: 'A telephone number, an e-mail address, a place or a web address.' },
  }),
  note: translated({
    zh: '说明',
    en: 'Note',
    reaches: true,
    meaning: { zh: '什么时候有人接、办什么事。', en: 'When somebody answers there, and on what.' },
  }).optional(),
  demo: demo(),
});

/** A published change of a text: when, and what changed and why. */
export const change = z.strictObject({
  on: date({
    zh: '更改日期',
    en: 'Changed on',
    short: { zh: '日期', en: 'Date' },
    meaning: {
      zh: '读者看到改动的那天；到这一天起，改动列在页末和“更正”页。',
      en: 'The day from which readers see the change; from then on it is listed at the end of the page and among the corrections.',
    },
    opensOn: ['on'],
  }),
  note: translated({
    zh: '更改说明',
    en: 'What changed and why',
    short: { zh: '说明', en: 'Why' },
    meaning: { zh: '改了什么、为什么改，一两句话，读者会看到。', en: 'What was changed and why, in a sentence or two that readers see.' },
  }),
});
export type Change = z.infer<typeof change>;

/** The facts that every editorial text (explainer, answer, guide, news) shares; its words stand in {zh,en}.mdx. */
export const editorial = {
  publishedOn: date({ zh: '发布日期', en: 'Published on', meaning: { zh: '到这一天起公开。', en: 'Public from this day on.' } }),
  updatedOn: date({
    zh: '更新日期',
    en: 'Updated on',
    meaning: {
      zh: '正文有实质更新的那天；改动已公开的说法，还要写在 changes 里。',
      en: 'The day on which the text was brought up to date; where it changes what was said before, changes says so too.',
    },
    opensOn: ['updatedOn'],
  }).optional(),
  draft: flag({ zh: '草稿', en: 'Draft', meaning: { zh: '草稿不公开。', en: 'A draft is not public.' } }).default(false),
  topics: list(
    reference('topics', {
      zh: '主题',
      en: 'Topics',
      meaning: { zh: '这篇讲的是哪些主题；主题页由此列出它。', en: 'What it is about: the pages of these topics list it.' },
    }),
  ),
  documents: list(
    reference('documents', {
      zh: '相关文件',
      en: 'Documents',
      meaning: { zh: '这篇讲的是哪些文件；那些文件的页面由此列出它。', en: 'The documents that it speaks of: their pages list it.' },
    }),
  ),
  clauses: list(
    text({
      zh: '相关条款',
      en: 'Clauses',
      meaning: { zh: '写成 plan#4 的样子：文件编号、#、条款号。', en: 'Written like plan#4: the document, #, the clause.' },
      leadsTo: 'clause',
    }),
  ),
  owner: reference('units', {
    zh: '责任单位',
    en: 'Responsible unit',
    meaning: { zh: '对这篇内容负责、读者可以找的单位。', en: 'The unit that answers for the text and to which readers turn.' },
  }),
  sources: list(sourceOfFigures),
  ...checking,
  changes: list(change),
  demo: demo(),
};

/** A text that was taken back: since when and why. Its title and this stay at its address. */
export const withdrawn = z
  .strictObject({
    on: date({
      zh: '撤下日期',
      en: 'Withdrawn on',
      notBefore: 'publishedOn',
      meaning: { zh: '从这一天起，正文不再公开。', en: 'From this day on the text is no longer public.' },
      opensOn: ['on'],
    }),
    note: translated({
      zh: '撤下说明',
      en: 'Why it was withdrawn',
      meaning: {
        zh: '从撤下日期起，原址只有标题和这段说明；列表、检索和订阅里不再有它。',
        en: 'From that day its address holds the title and this note alone; lists, search and feeds have it no more.',
      },
    }),
  })
  .optional();

/** The uses that all kinds of editorial text share. */
export const editorialText = {
  layout: 'texts',
  address: 'own',
  publicFrom: ({ publishedOn }: { publishedOn: IsoDate }) => publishedOn,
  date: ({ publishedOn }: { publishedOn: IsoDate }) => publishedOn,
  listed: true,
  fed: 'news',
  searched: true,
} as const;

/** The front matter of a text in one language. */
export const front = z.strictObject({
  title: text({
    zh: '标题',
    en: 'Title',
    meaning: { zh: '这一页的标题，也是列表和检索里的名称。', en: 'The title of the page, by which lists and the search name it.' },
    searched: true,
    excerpt: 1,
    longest: longestName,
  }),
  summary: z
    .array(
      text({
        zh: '摘要',
        en: 'Summary',
        meaning: { zh: '这一页说了什么，一行一点，写在正文前面。', en: 'What the page says, a point a line, before its text.' },
        searched: true,
        excerpt: 4,
      }),
    )
    .default([]),
  easy: z
    .array(
      text({
        zh: '易读版',
        en: 'Easy to read',
        meaning: { zh: '短句，一行一句。', en: 'Short sentences, one a line.' },
        searched: true,
        excerpt: 10,
      }),
    )
    .default([]),
  forRoles: z
    .strictObject(
      Object.fromEntries(
        Object.entries(roles).map(([role, { zh, en }]) => [
          role,
          text({
            zh: `对${zh}`,
            en: `For: ${en}`,
            meaning: { zh: `这件事对${zh}意味着什么，一两句话。`, en: 'What the matter means for these readers, in a sentence or two.' },
            searched: true,
            excerpt: 9,
          }).optional(),
        ]),
      ) as Record<Role, z.ZodOptional<ReturnType<typeof text>>>,
    )
    .default({}),
});
export type Front = z.infer<typeof front>;
