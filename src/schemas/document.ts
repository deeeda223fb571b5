import { z } from 'astro/zod';
import type { IsoDate } from '../domain/days/calendar.ts';
import { frequencyOf } from '../domain/days/periods.ts';
import { amountWan, decimal } from './numbers.ts';
import { choice, date, flag, list, longestName, quoted, reference, scalar, text, translated, withIds } from './scalars.ts';
import { change, checking, source } from './shared.ts';

export const documentKinds = {
  plan: { zh: '行动计划', en: 'Action plan' },
  law: { zh: '法律', en: 'Law' },
  regulation: { zh: '行政法规', en: 'Regulation' },
  rule: { zh: '部门规章', en: 'Ministerial rule' },
  guideline: { zh: '指引', en: 'Guideline' },
} as const;

/** One clause of a document: its substance in our own words and what it means for a reader. */
export const clause = z.strictObject({
  id: text({
    zh: '条款号',
    en: 'Clause',
    meaning: {
      zh: '这一条在文件里的编号，如 2；别处用它指到这一条。',
      en: 'The number of the clause in its document, such as 2, by which others name it.',
    },
  }),
  title: translated({ zh: '条款标题', en: 'Clause title', searched: true, excerpt: 6 }),
  text: translated({ zh: '条款内容', en: 'Substance', searched: true, excerpt: 6 }),
  plain: translated({ zh: '通俗解释', en: 'In plain words', searched: true, excerpt: 6 }).optional(),
  units: list(reference('units', { zh: '承担单位', en: 'Who carries it out' })),
});
export type Clause = z.infer<typeof clause>;

/** What became of an article of a repealed law: the article now in its place, or words on why there is none. */
export const succession = z
  .strictObject({
    document: reference('documents', { zh: '接替的文件', en: 'Document in its place', carries: true }).optional(),
    article: list(text({ zh: '接替的条', en: 'Article in its place' })),
    parts: z
      .array(
        z.strictObject({
          paragraph: text({ zh: '原款项', en: 'Paragraph and item', meaning: { zh: '写成“第二项”的样子。', en: 'As decisions cite it.' } }),
          article: list(text({ zh: '这一款项接替的条', en: 'Article in its place' })),
        }),
      )
      .default([]),
    note: translated({ zh: '接替说明', en: 'Note on what replaced it', short: { zh: '说明', en: 'Note' } }).optional(),
  })
  .superRefine(({ document, article, note }, context) => {
    if (document ? article.length : note) return;
    const problem = document
      ? { zh: '写了接替的文件，还应写明是哪一条。', en: 'Name the article of the document in its place.' }
      : { zh: '没有接替的条文，应说明原因。', en: 'Where nothing is in its place, say so in a note.' };
    context.addIssue({ code: 'custom', path: ['article'], message: problem.en, params: { problem }, input: undefined });
  });
export type Succession = z.infer<typeof succession>;

/** What an article lets an authority fine for one kind of act, in 10,000 yuan. */
export const band = z
  .strictObject({
    article: text({
      zh: '条',
      en: 'Article',
      short: { zh: '条文', en: 'Article' },
      meaning: { zh: '写罚款的那一条，写条号，如 99。', en: 'The article that sets the fine, by its number, such as 99.' },
    }),
    paragraph: text({
      zh: '款项',
      en: 'Paragraph and item',
      meaning: {
        zh: '写成“第一款第四项”的样子；整条同一幅度则不填。',
        en: 'As decisions cite it; empty where the whole article has one band.',
      },
    }).optional(),
    minWan: amountWan({ zh: '罚款下限(万元)', en: 'Least fine (10,000 yuan)' }),
    maxWan: amountWan({ zh: '罚款上限(万元)', en: 'Greatest fine (10,000 yuan)' }),
    each: translated({
      zh: '按数量计',
      en: 'For each',
      meaning: {
        zh: '条文按什么计：如“按每辆计”“按每次计”；总额可以高于上限。',
        en: 'Of what the article counts each: a machine, a vessel, an occasion. The sum may then be higher.',
      },
    }).optional(),
    further: z
      .array(
        z.strictObject({
          minWan: amountWan({ zh: '另一幅度下限(万元)', en: 'Least fine of a further range (10,000 yuan)' }),
          maxWan: amountWan({ zh: '另一幅度上限(万元)', en: 'Greatest fine of a further range (10,000 yuan)' }),
          when: translated({
            zh: '适用情形',
            en: 'When it applies',
            meaning: { zh: '如“拒不改正的”“情节严重的”。', en: 'Such as “not put right” or “in serious cases”.' },
          }),
          facts: list(
            text({
              zh: '案情用语',
              en: 'Words of the facts',
              meaning: {
                zh: '违法类型里有其中一个词的案件只看这一幅度；事实或当事人类别里有的，也看这一幅度；别的案件不看它。如“噪声”。',
                en: 'For a case whose kind of violation holds one of these words this range counts alone; for one whose facts or kind of party do, it counts too; for no others. Such as 噪声.',
              },
            }),
          ),
        }),
      )
      .default([]),
    what: translated({ zh: '违法行为', en: 'For what' }),
    decidedBy: translated({ zh: '处罚机关', en: 'Who decides' }).optional(),
  })
  .superRefine(({ minWan, maxWan, further }, context) => {
    for (const [path, least, greatest] of [
      [['maxWan'], minWan, maxWan] as const,
      ...further.map((range, index) => [['further', index, 'maxWan'], range.minWan, range.maxWan] as const),
    ]) {
      if (least <= greatest) continue;
      const problem = { zh: `下限 ${least} 高于上限 ${greatest}。`, en: `The least fine ${least} is above the greatest ${greatest}.` };
      context.addIssue({ code: 'custom', path: [...path], message: problem.en, params: { problem }, input: undefined });
    }
  });
export type Band = z.infer<typeof band>;

/** What else a document is called, in texts and in decisions, besides its title and its short name. */
const otherNames = z
  .strictObject({
    zh: list(text({ zh: '别称（中文）', en: 'Other names (Chinese)', longest: longestName })),
    en: list(text({ zh: '别称（英文）', en: 'Other names (English)', longest: longestName })),
  })
  .default({ zh: [], en: [] });

/** A law that a document repeals and that has no page of its own. */
const repealedByName = z.strictObject({
  name: translated({
    zh: '同时废止',
    en: 'Also repeals',
    longest: longestName,
    meaning: { zh: '本站没有页面的法律，写全称，不带“中华人民共和国”。', en: 'Laws without a page here, by their full names.' },
  }),
  otherNames,
});

/** A policy document. Field order and Chinese labels follow the block on the city's own document pages. */
export const document = z.strictObject({
  kind: choice(documentKinds, {
    zh: '文件类别',
    en: 'Kind of document',
    meaning: {
      zh: '是城市的行动计划，还是它依据的哪一类法律文件。',
      en: 'Whether it is an action plan of the city, or which sort of law that one rests on.',
    },
  }),
  shortName: translated({
    zh: '简称',
    en: 'Short name',
    longest: longestName,
    meaning: { zh: '对照和链接里用的短名。', en: 'The name in comparisons and links.' },
  }).optional(),
  otherNames,
  subject: translated({
    zh: '主题分类',
    en: 'Subject',
    meaning: {
      zh: '发文机关给文件的分类，如 城乡建设、环境保护/污染防治。',
      en: 'How its issuer files it, such as environmental protection/pollution control.',
    },
  }),
  issuer: translated({ zh: '发文机构', en: 'Issued by', searched: true, excerpt: 3 }),
  coIssuers: list(text({ zh: '联合发文单位', en: 'Issued jointly with' })),
  effectiveOn: date({
    zh: '实施日期',
    en: 'Takes effect on',
    meaning: { zh: '从哪天起有效；文件没有写的不填。', en: 'From which day it holds; empty where the document does not say.' },
  }).optional(),
  formedOn: date({
    zh: '成文日期',
    en: 'Dated',
    meaning: { zh: '文件落款的日期。', en: 'The day that is written under the document.' },
  }).optional(),
  number: text({
    zh: '发文字号',
    en: 'Document number',
    searched: true,
    excerpt: 2,
    meaning: {
      zh: '文件上的字号，照原文写，如 政发〔2024〕5号；没有的不填。',
      en: 'The number on the document, as it is written there, such as 政发〔2024〕5号; empty where it has none.',
    },
  }).optional(),
  issuedOn: date({
    zh: '发布日期',
    en: 'Published on',
    meaning: { zh: '文件向社会公布的日期。', en: 'The day on which it was made public.' },
  }).optional(),
  addressees: translated({ zh: '主送', en: 'Addressed to' }).optional(),
  repeals: list(
    reference('documents', {
      zh: '废止',
      en: 'Repeals',
      meaning: {
        zh: '从它实施起废止的文件；那些文件的页面会写明已废止。',
        en: 'Which documents it repeals once it holds: their pages say so.',
      },
    }),
  ),
  alsoRepeals: z.array(repealedByName).default([]),
  amends: list(
    reference('documents', {
      zh: '修改',
      en: 'Amends',
      meaning: { zh: '它修改的文件；那些文件的页面会写明。', en: 'Which documents it amends: their pages say so.' },
    }),
  ),
  successors: list(
    reference('documents', {
      zh: '后续文件',
      en: 'Successors',
      meaning: {
        zh: '同类的后续文件。填写后，在查明是否废止之前，这份文件按历史文件显示，既不说有效，也不说废止。',
        en: 'Later documents of the same sort. Until it is known whether one of them repeals it, the document then stands as history, neither in force nor repealed.',
      },
    }),
  ),
  forceNotFound: flag({
    zh: '效力未查明',
    en: 'Force not found',
    meaning: {
      zh: '施行日期已知，但没有读到它现在是否有效：读的是以前的文本，或者只读了一部分，或者发布机关没有标明。',
      en: 'The day of effect is known, but nobody read that it is in force now: an earlier text was read, or part of one, or the issuer does not say.',
    },
  }).default(false),
  forceReadOn: date({
    zh: '查明有效的日期',
    en: 'Found in force on',
    meaning: {
      zh: '哪一天在发布机关的页面或者法规库里读到它有效。行动计划不填，就不显示“现行有效”，而写“效力未查明”；自己发布、正在执行的计划，填核实的那天。',
      en: 'The day on which its issuer’s page or a law database was read to say so. A plan without it is never shown as in force, but as of unknown force; of a plan of your own that runs, the day on which you made sure.',
    },
  }).optional(),
  lastArticle: decimal(
    {
      zh: '最后一条',
      en: 'Last article',
      meaning: { zh: '全文有多少条；引用更后面的条，检查时会提醒。', en: 'How many articles there are; what cites a later one is named.' },
    },
    { min: 1, whole: true },
  ).optional(),
  paragraphs: z
    .record(
      z.string(),
      list(
        decimal(
          {
            zh: '各款的项数',
            en: 'Items of each paragraph',
            meaning: {
              zh: '每条写一行，按款列出各有几项，没有项的写 0，如 "1086": [3, 0]；引用没有的款项，检查时会提醒。',
              en: 'For each article how many items each of its paragraphs has, 0 for none, such as "1086": [3, 0]; what cites one that is not there is named.',
            },
          },
          { min: 0, whole: true },
        ),
      ),
    )
    .default({})
    .meta({
      zh: '各条的款项',
      en: 'Paragraphs of each article',
      meaning: { zh: '每条一项，键是条号。', en: 'An entry for each article, under its number.' },
    }),
  articles: z
    .record(z.string(), succession)
    .default({})
    .meta({
      zh: '各条去向',
      en: 'What became of each article',
      meaning: {
        zh: '文件被新法代替时，每条一项，键是条号。',
        en: 'Where a later law took its place: an entry for each article, under its number.',
      },
    }),
  bands: z.array(band).default([]),
  wholeArticles: list(
    text({
      zh: '罚款已列全的条',
      en: 'Articles with all their fines',
      meaning: {
        zh: '各款各项的罚款都列在幅度里的条。只引到这一条的决定，按它的全部幅度核对；没有列全的条，不核对。',
        en: 'Those of which every fine has its band. A decision that cites no more than the article is held against all of them; for an article that is not whole it is not.',
      },
    }),
  ),
  topics: list(reference('topics', { zh: '主题', en: 'Topics' })),
  meets: z
    .array(
      z.strictObject({
        requirement: reference('requirements', {
          zh: '履行的公开要求',
          en: 'Requirement that it meets',
          carries: true,
          meaning: {
            zh: '这份文件是为哪项公开要求发布的，如年度报告、企业名单；判定按它的发布日期。',
            en: 'For which requirement it was published, such as an annual report or the list of enterprises; it is judged by the day of publication.',
          },
        }),
        period: scalar<string>(
          'text',
          {
            zh: '所属时期',
            en: 'Period that it is for',
            meaning: { zh: '年、季或月：2025、2025-Q3、2025-09。', en: 'A year, a quarter or a month: 2025, 2025-Q3, 2025-09.' },
            notScanned: { zh: '只有年、季、月。', en: 'A year, quarter or month only.' },
          },
          (typed) =>
            frequencyOf(typed) !== undefined
              ? { value: typed }
              : {
                  problem: {
                    zh: `${quoted(typed)} 不是时期。应写成 2025、2025-Q3 或 2025-09 的样子。`,
                    en: `${quoted(typed)} is not a period. Write it like 2025, 2025-Q3 or 2025-09.`,
                  },
                },
        ),
      }),
    )
    .default([]),
  topicPoints: z
    .array(
      z.strictObject({
        topic: reference('topics', { zh: '主题', en: 'Topic' }),
        point: translated({ zh: '这一主题的要点', en: 'What it says on it', searched: true, excerpt: 7 }),
      }),
    )
    .default([]),
  source: source.optional(),
  ...checking,
  clauses: withIds(clause).default([]),
  changes: list(change),
  draft: flag({ zh: '草稿', en: 'Draft' }).default(false),
});
export type PolicyDocument = z.infer<typeof document>;

/** The one date of a document: when it was published, else dated, else when it took effect. */
export const documentDate = ({
  issuedOn,
  formedOn,
  effectiveOn,
}: Pick<PolicyDocument, 'issuedOn' | 'formedOn' | 'effectiveOn'>): IsoDate | undefined => issuedOn ?? formedOn ?? effectiveOn;
