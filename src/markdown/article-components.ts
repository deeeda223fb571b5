import { isIsoDate } from '../domain/days/calendar.ts';
import type { Bilingual } from '../domain/language.ts';

/** What an attribute of an article's component may hold. */
export type ArticleAttribute = {
  /** The kind of record that the value must be an id of; with `many`, several between commas. */
  ref?: string;
  many?: true;
  /** A file in content/media/, written /media/name. */
  media?: true;
  /** A file to take away: /media/name, or one of the data files, /data/name. */
  download?: true;
  optional?: true;
  /** Words for a reader, which the check of copy reads. */
  text?: true;
};
export type ArticleComponent = {
  /** What it shows, for the clerk who writes it. */
  meaning: Bilingual;
  /** How it is written in an article. */
  example: string;
  attributes: Record<string, ArticleAttribute>;
  /** It speaks of the portal as a demonstration: refused where the portal is none, and taken out with the demonstration. */
  demonstration?: true;
  /** What is wrong with the attributes taken together; undefined where nothing is. */
  check?: (given: Readonly<Record<string, string>>) => Bilingual | undefined;
};

/** The options of a quiz, written with | between them. */
export const quizOptions = (options: string): string[] =>
  options
    .split('|')
    .map((option) => option.trim())
    .filter(Boolean);

const tones = ['note', 'act', 'warn'] as const;
export type Tone = (typeof tones)[number];
const isTone = (word: string): word is Tone => (tones as readonly string[]).includes(word);

/** The components an article may use and their attributes. They are shown live at /staff/components/ in `npm run dev`. */
export const articleComponents: Record<string, ArticleComponent> = {
  Blank: {
    meaning: {
      zh: '信里留空的一处，只用在 <Letter> 里。of 写要填什么；from="units" 时可以从单位里选。',
      en: 'A blank in a <Letter>: `of` says what goes there; with from="units" the units are offered.',
    },
    example: `<Letter title="申请">
申请人：<Blank of="姓名" />
</Letter>`,
    attributes: { of: { text: true }, from: { optional: true } },
    check: ({ from }) =>
      from === undefined || from === 'units' ? undefined : { zh: `from 只能写 units。`, en: `from can be units only, not "${from}".` },
  },
  Callout: {
    meaning: {
      zh: '突出的一段话。tone 写 note（说明）、act（可以做什么）或 warn（提醒）。',
      en: 'A remark that stands out. tone is note, act or warn.',
    },
    example: `<Callout tone="act" title="现在可以做什么">
拨打 12345，说清时间、地点和现象。
</Callout>`,
    attributes: { tone: { optional: true }, title: { optional: true, text: true } },
    check: ({ tone }) =>
      tone === undefined || isTone(tone)
        ? undefined
        : { zh: `tone 没有“${tone}”。可用：${tones.join('、')}。`, en: `There is no tone "${tone}". Write one of: ${tones.join(', ')}.` },
  },
  Case: {
    meaning: { zh: '一件处罚，按编号引用，显示当事人、违法类型和公示状态。', en: 'A case by its id: party, kind of offence and status.' },
    example: `<Case id="jing-huan-fa-2026-9001" />`,
    attributes: { id: { ref: 'cases' } },
  },
  Clause: {
    meaning: { zh: '引用文件的一条，附链接。', en: 'A clause of a document, with a link to it.' },
    example: `<Clause document="plan-2023" clause="4" />`,
    attributes: { document: { ref: 'documents' }, clause: {} },
  },
  Compare: {
    meaning: { zh: '把几份计划按主题并排。', en: 'Plans side by side, topic by topic.' },
    example: `<Compare documents="plan-2020,plan-2021,plan-2023" />`,
    attributes: { documents: { ref: 'documents', many: true } },
  },
  Demo: {
    meaning: {
      zh: '只对演示网站说的话；空一行写段落或标题。不是演示网站时不能用，demo remove 会把它连同内容删去。',
      en: 'Words that only a demonstration says. Refused on any other portal; `demo remove` deletes it with its content.',
    },
    example: `<Demo>
标有“演示”的内容都是编造的。
</Demo>`,
    attributes: {},
    demonstration: true,
  },
  Download: {
    meaning: {
      zh: '可以下载的文件：media/ 里的，或 /data/ 下的数据文件。中间写链接文字。',
      en: 'A file to take away: of media/, or of the data files. Its content is the visible words.',
    },
    example: `<Download file="/data/tasks.csv">下载任务表</Download>`,
    attributes: { file: { download: true } },
  },
  Figure: {
    meaning: {
      zh: 'media/ 里的图片。alt 说给看不见的人听，中间写图注。',
      en: 'A picture of media/ with words for those who cannot see it, and a caption as its content.',
    },
    example: `<Figure src="/media/two-pollutants-zh.svg" alt="示意图：两种原料在阳光下生成臭氧和 PM2.5。">
两种原料，两种污染。
</Figure>`,
    attributes: { src: { media: true }, alt: { text: true } },
  },
  Indicator: {
    meaning: { zh: '一项指标的图和一句结论。', en: 'An indicator’s chart with its sentence.' },
    example: `<Indicator id="pm25-annual" />`,
    attributes: { id: { ref: 'indicators' } },
  },
  Letter: {
    meaning: {
      zh: '一封现成的信，空处用 <Blank>。读者在页面上填写、复制、打印、保存，什么也不发送。',
      en: 'A ready letter with its blanks as <Blank>. Readers fill it in on the page, copy, print or save it; nothing is sent.',
    },
    example: `<Letter title="政府信息公开申请">
<Blank of="机关名称" from="units" />：

申请公开：<Blank of="信息的名称" />
</Letter>`,
    attributes: { title: { text: true } },
  },
  Quiz: {
    meaning: {
      zh: '一道选择题。选项用 | 隔开，answer 是第几个对，中间写理由。问限值的，用 limit 注明指标，答案与那天有效的限值核对；on 是哪一天，不写则为今天。',
      en: 'A question with options (a|b|c), the number of the right one, and why as its content. One about a limit names the indicator in limit, and its answer is held against the limit of the day in on, by default today.',
    },
    example: `<Quiz question="报告的截止日是哪一天？" options="每月1日|每月15日" answer="2">
通知写的是每月15日前。
</Quiz>`,
    attributes: {
      question: { text: true },
      options: { text: true },
      answer: {},
      limit: { ref: 'indicators', optional: true },
      on: { optional: true },
    },
    check: ({ options = '', answer = '', on }) => {
      if (on !== undefined && !isIsoDate(on))
        return { zh: `“${on}”不是日期，请写成 2026-03-01 的样子。`, en: `"${on}" is not a date. Write it like 2026-03-01.` };
      const count = quizOptions(options).length;
      if (count < 2) return { zh: '选项至少两个，用 | 隔开。', en: 'Give at least two options with | between them.' };
      return /^\d+$/.test(answer) && Number(answer) >= 1 && Number(answer) <= count
        ? undefined
        : {
            zh: `answer 应为 1 到 ${count} 的数字，是第几个选项对。`,
            en: `answer must be a number from 1 to ${count}: which option is right.`,
          };
    },
  },
  Steps: {
    meaning: { zh: '一步一步做的事，里面写有序列表。', en: 'What to do step by step; holds an ordered list.' },
    example: `<Steps>
1. 看：出门前看空气质量。
2. 做：能走路就不开车。
</Steps>`,
    attributes: {},
  },
  Task: {
    meaning: { zh: '一项任务和它现在的状态。', en: 'A task with its present status.' },
    example: `<Task id="plan-2023-01" />`,
    attributes: { id: { ref: 'tasks' } },
  },
  Term: {
    meaning: {
      zh: '术语表里的一个词；停在上面就能看到释义。',
      en: 'A term of the glossary; its definition shows on focus, hover and touch.',
    },
    example: `<Term id="pm25">细颗粒物</Term>的浓度用微克计。`,
    attributes: { id: { ref: 'glossary' } },
  },
  Timeline: {
    meaning: {
      zh: '按时间排列的经过；列表每项先写加粗的日期。',
      en: 'What happened when; holds a list whose items begin with a date in bold.',
    },
    example: `<Timeline>
- **2022年** 年均30微克/立方米。
- **2023年** 年均32微克/立方米。
</Timeline>`,
    attributes: {},
  },
  Video: {
    meaning: {
      zh: 'media/ 里的视频，中间写视频里说的全部内容；点播放之前什么也不加载。',
      en: 'A film of media/ with its transcript as content; nothing of it is loaded before it is asked for.',
    },
    example: `<Video src="/media/reporting-clock-zh.webm" title="十六秒看懂计时（无声）">
画面是一个月的三十天。
</Video>`,
    attributes: { src: { media: true }, title: { text: true }, poster: { media: true, optional: true } },
  },
};
