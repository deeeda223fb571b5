import { capital } from '../../src/domain/characters/capital.ts';
import { englishOf, toFillIn } from './facts.ts';
import { showsAll, type NewCity } from './city.ts';
import type { NewText } from './new-text.ts';

/** The three pages that every portal has. What the software itself does is said; the rest only the city knows. */
export function pageTexts(city: NewCity): NewText[] {
  return [about(city), accessibility(city), feedback(city)];
}

const factsOf = ({ today, office }: NewCity) => ({ publishedOn: today, topics: ['disclosure'], owner: office.id });

function about(city: NewCity): NewText {
  const { name } = city;
  const english = englishOf.portalOf(city);
  const isWhole = showsAll(city, 'documents', 'progress', 'cases', 'questions');
  const inFigures = showsAll(city, 'indicators');
  const delivered = deliveredTo(city);
  return {
    kind: 'pages',
    id: 'about',
    facts: { ...factsOf(city), documents: ['plan'] },
    zh: {
      title: `关于${name.zh}`,
      summary: [
        `${name.zh}把${city.city.zh}${isWhole ? '污染防治计划的内容、进展、查处和答复' : '污染防治的公开信息'}放在一个地方，人人可看、可查、可核对。`,
      ],
      body: `
${toFillIn.zh('谁建了这个网站，为什么建')}

## 内容从哪里来

每份文件${inFigures ? '、每个指标' : ''}都写明来源。条款和法律要求由编辑用自己的话概括，不是原文，以发布机关的正式文本为准。没有查到的事实空着，不推测。

${delivered.zh}## 原则

- **不删地址。**公开过的地址长期有效${showsAll(city, 'cases') ? '；撤回的决定保留文号、日期和原因，隐去案情' : ''}。
- **不跟踪。**没有统计脚本，页面不从别的网站加载任何东西。
- **不用脚本也能读。**搜索需要脚本；其余内容都可以逐页浏览。`,
    },
    en: {
      title: `About ${english}`,
      summary: [
        isWhole
          ? `${capital(english)} brings together what ${englishOf.cityOf(city, 'plan')} against pollution says, how it is going, what was found and what was answered, for anyone to read, search and check.`
          : `${capital(english)} brings together what is public of ${englishOf.cityOf(city, 'work')} against pollution, for anyone to read, search and check.`,
      ],
      body: `
${toFillIn.en('who built this portal, and why')}

## Where the content comes from

Each document${inFigures ? ' and each indicator' : ''} names its source. Clauses and legal requirements are summarised by the editors in their own words; the issuing authority’s text prevails. What could not be established is left empty rather than guessed.

${delivered.en}## Principles

- **No address is deleted.** An address that was once public stays valid${showsAll(city, 'cases') ? '; a decision that is withdrawn keeps its number, dates and reason, without the facts' : ''}.
- **No tracking.** There are no analytics scripts, and pages load nothing from other sites.
- **Readable without script.** Search needs script; everything else can be browsed page by page.`,
    },
  };
}

/** The question of who delivers what this site shows; none where it shows nothing that is delivered. */
function deliveredTo(city: NewCity): { zh: string; en: string } {
  const sorts = [
    { kind: 'progress', zh: '任务报送', en: 'task reports' },
    { kind: 'cases', zh: '处罚决定', en: 'penalty decisions' },
    { kind: 'indicators', zh: '环境数据', en: 'environmental data' },
  ] as const;
  const shown = sorts.filter(({ kind }) => showsAll(city, kind));
  if (!shown.length) return { zh: '', en: '' };
  const listed = (names: readonly string[], between: string, last: string) =>
    [names.slice(0, -1).join(between), ...names.slice(-1)].filter(Boolean).join(last);
  const [zh, en] = [
    listed(
      shown.map((sort) => sort.zh),
      '、',
      '和',
    ),
    listed(
      shown.map((sort) => sort.en),
      ', ',
      ' and ',
    ),
  ];
  return {
    zh: `${toFillIn.zh(`本地的${zh}由谁提供，多久更新`)}\n\n`,
    en: `${toFillIn.en(`who provides the city’s ${en}, and how often`)}\n\n`,
  };
}

function accessibility(city: NewCity): NewText {
  return {
    kind: 'pages',
    id: 'accessibility',
    facts: factsOf(city),
    zh: {
      title: '无障碍声明',
      summary: ['本站以《Web 内容无障碍指南》（WCAG）的 AA 级为目标。', '如果有读不了、用不了的地方，请告诉我们。'],
      body: `
## 已经做到的

- 全站可以只用键盘操作；每页第一个链接可以跳到正文。
- 状态不只用颜色表示，还有文字和形状。
- 图表都有数据表，屏幕阅读器读到的与看到的一致。
- 页脚可以调字号、对比度、行宽和配色，页首有一键切换的长者版；设置只保存在你的浏览器里。
- 关掉脚本，除搜索外的全部内容都能阅读。

## 还没有做到的

${toFillIn.zh('哪些内容还不能无障碍地读，打算怎样改')}

## 遇到障碍时

请说明页面地址、所用设备和软件，以及卡在哪里，通过“[反馈与举报](/zh/feedback/)”页的渠道告诉我们。`,
    },
    en: {
      title: 'Accessibility statement',
      summary: [
        'This portal aims to meet level AA of the Web Content Accessibility Guidelines (WCAG).',
        'If there is something you cannot read or use, please tell us.',
      ],
      body: `
## What works

- The whole site can be used with the keyboard alone; the first link on every page skips to its content.
- A state is never shown by colour alone: there is always a word and a shape as well.
- Every chart has a table of its data, so that screen readers say what the eye sees.
- Text size, contrast, line width and colours can be set in the footer, and a button at the top switches to large print; these choices are kept in your browser only.
- With script switched off, everything except search can be read.

## What does not work yet

${toFillIn.en('what cannot be read by everyone yet, and what is planned')}

## If you meet a barrier

Tell us the page’s address, what device and software you use, and where you got stuck, through one of the channels on the [feedback page](/en/feedback/).`,
    },
  };
}

/** Who corrects the record of a case, and where that is listed, as far as this site shows them. */
function correctionsOf(city: NewCity): { zh: string; en: string } {
  if (!showsAll(city, 'cases')) return { zh: '', en: '' };
  const isListed = showsAll(city, 'corrections');
  return {
    zh: `案件记录由处罚机关负责，更正由该机关作出${isListed ? '，改动会列在“[更正记录](/zh/corrections/)”里，写明日期和原因' : ''}。`,
    en: ` The authority that imposed a penalty is responsible for the record of the case and makes the correction${
      isListed ? '; every change is listed under [Corrections](/en/corrections/) with its date and reason' : ''
    }.`,
  };
}

function feedback(city: NewCity): NewText {
  const ofCases = correctionsOf(city);
  const answered = showsAll(city, 'questions');
  return {
    kind: 'pages',
    id: 'feedback',
    facts: { ...factsOf(city), documents: ['code-2026', 'disclosure-regulations'] },
    zh: {
      title: '反馈与举报污染',
      summary: ['正在发生的污染：拨打 12345，说清时间、地点和看到的情况。', '本站内容有误：说明页面地址和错在哪里。'],
      body: `
## 举报污染

<Steps>
1. **先保证安全。**不要进入厂区，不要为了取证靠近排污口。
2. **记下四件事：**什么时间、什么地点、看到或闻到什么、持续多久。
3. **拨打 12345。**留下联系方式，便于核实和答复。
4. **记下工单号，**以后凭它查询进展。
</Steps>

## 纠正本站的错误

请写明页面地址、哪一句或哪一格、应该是什么、依据是什么。${ofCases.zh}

## 提问

${answered ? `先看“[问答](/zh/questions/)”。${toFillIn.zh('没有答案的问题寄到哪里')}` : toFillIn.zh('问题寄到哪里')}`,
    },
    en: {
      title: 'Feedback and reporting pollution',
      summary: [
        'Pollution that is happening now: call 12345 and say when, where and what you see.',
        'A mistake on this portal: tell us the page’s address and what is wrong.',
      ],
      body: `
## Report pollution

<Steps>
1. **Safety first.** Do not enter a plant, and do not go near an outfall to collect evidence.
2. **Note four things:** when, where, what you saw or smelt, and for how long.
3. **Call 12345.** Leave your contact details so that the report can be checked and answered.
4. **Keep the ticket number** so that you can ask about progress later.
</Steps>

## Correct a mistake on this portal

Tell us the page’s address, which sentence or cell is wrong, what it should say, and how you know.${ofCases.en}

## Ask a question

${answered ? `Look under [Questions](/en/questions/) first. ${toFillIn.en('where to send a question that has no answer there')}` : toFillIn.en('where to send a question')}`,
    },
  };
}
