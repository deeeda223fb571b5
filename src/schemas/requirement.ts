import { z } from 'astro/zod';
import type { Bilingual } from '../domain/language.ts';
import { hasFixedDays } from '../domain/time-limits/due.ts';
import { readTimeLimit, writeTimeLimit } from '../domain/time-limits/read.ts';
import { group } from './fields.ts';
import { choice, date, list, reference, scalar, text, translated } from './scalars.ts';
import { checking } from './shared.ts';

export const subjects = {
  agency: { zh: '行政机关', en: 'Public agencies' },
  enforcer: { zh: '处罚机关', en: 'Penalising agencies' },
  government: { zh: '人民政府', en: 'Governments' },
  bureau: { zh: '市生态环境局', en: 'City ecology bureau' },
  enterprise: { zh: '企业', en: 'Enterprises' },
  unit: { zh: '各区、各部门', en: 'Districts and departments' },
  national: { zh: '国务院部门', en: 'Departments of the State Council' },
  notFound: { zh: '未查明', en: 'Not found' },
} as const;

/** Those of the enterprises that stand on the list of who must disclose. */
export const listedSubject = { zh: '纳入名单的企业', en: 'Enterprises on the disclosure list' } as const;

/** The kinds of subject that have a calendar of what they disclose, with the further kinds that each of them belongs to. */
export const calendarSubjects = {
  enterprise: [],
  unit: ['government', 'agency'],
  bureau: ['enforcer', 'agency'],
  enforcer: ['agency'],
  government: ['agency'],
  agency: [],
  national: ['agency'],
} as const satisfies Partial<Record<keyof typeof subjects, readonly (keyof typeof subjects)[]>>;
export type CalendarSubject = keyof typeof calendarSubjects;
export const calendarSubjectNames = Object.keys(calendarSubjects) as CalendarSubject[];
/** Where the fixed days of a kind of subject stand among the data, below the folder of a language. */
export const subjectCalendarName = (subject: CalendarSubject): string => `requirements/calendar/${subject}.ics`;

export const matters = {
  information: { zh: '政府信息', en: 'Government information' },
  annualReport: { zh: '年度报告', en: 'Annual reports' },
  penalty: { zh: '行政处罚', en: 'Penalties' },
  enterprise: { zh: '企业环境信息', en: 'Enterprise information' },
  water: { zh: '水环境', en: 'Water' },
  air: { zh: '大气环境', en: 'Air' },
  supervision: { zh: '监督与举报', en: 'Supervision and reports' },
  progress: { zh: '任务进展', en: 'Task progress' },
  request: { zh: '依申请公开', en: 'Requests for information' },
  planning: { zh: '规划、标准和名录', en: 'Plans, standards and lists' },
  impact: { zh: '环境影响评价', en: 'Impact assessment' },
  permit: { zh: '行政许可', en: 'Permits' },
  incident: { zh: '突发事件', en: 'Incidents' },
  soil: { zh: '土壤', en: 'Soil' },
  waste: { zh: '固体废物', en: 'Solid waste' },
  noise: { zh: '噪声和电磁', en: 'Noise and electromagnetic fields' },
  marine: { zh: '海洋', en: 'The sea' },
  nature: { zh: '生态和物种', en: 'Nature and species' },
  resources: { zh: '循环经济和能源', en: 'Circular economy and energy' },
} as const;

export const timings = {
  workingDays: { zh: '按工作日', en: 'Within working days' },
  days: { zh: '按日', en: 'Within days' },
  months: { zh: '按月数', en: 'Within months' },
  dated: { zh: '每年固定日期', en: 'A fixed date each year' },
  monthly: { zh: '每月', en: 'Monthly' },
  quarterly: { zh: '每季度', en: 'Quarterly' },
  yearly: { zh: '每年', en: 'Yearly' },
  continuous: { zh: '长期', en: 'At all times' },
  withResult: { zh: '随结果公布', en: 'When the result is out' },
  promptly: { zh: '及时', en: 'In good time' },
  before: { zh: '事前', en: 'Beforehand' },
  periodic: { zh: '定期', en: 'Regularly' },
  updated: { zh: '适时更新', en: 'Updated as needed' },
  realTime: { zh: '实时', en: 'In real time' },
  notStated: { zh: '条文没有写明', en: 'Not stated in the text' },
  notFound: { zh: '未查明', en: 'Not found' },
} as const;

export const audiences = {
  everyone: { zh: '全社会', en: 'Everyone' },
  group: { zh: '特定群体', en: 'A specific group' },
} as const;

export const manners = {
  proactive: { zh: '主动公开', en: 'Proactive' },
  request: { zh: '依申请公开', en: 'On request' },
  notified: { zh: '告知或者报送', en: 'Told or sent to those named' },
} as const;

/** Whom a requirement serves, as the sense of its article has it. */
export const protectedGroups = {
  everyone: { zh: '公众', en: 'The public' },
  neighbours: { zh: '附近居民和可能受影响的人', en: 'Neighbours and those who may be affected' },
  applicants: { zh: '申请公开的人', en: 'People who ask for information' },
  thirdParties: { zh: '信息涉及的第三方', en: 'Third parties whom information concerns' },
  parties: { zh: '行政处罚的当事人', en: 'Parties to penalties' },
  permitApplicants: { zh: '申请排污许可的单位', en: 'Applicants for discharge permits' },
  reporters: { zh: '举报人和申诉人', en: 'People who report or complain' },
  buyers: { zh: '买房的人', en: 'Home buyers' },
  authorities: { zh: '其他机关', en: 'Other authorities' },
} as const;

/** On which levels of government it is disclosed, in the words of articles. */
export const disclosureLevels = {
  national: { zh: '国家', en: 'National' },
  provinceUp: { zh: '省级以上', en: 'Provincial and above' },
  province: { zh: '省级', en: 'Provincial' },
  cityUp: { zh: '设区的市级以上', en: 'City and above' },
  city: { zh: '设区的市级', en: 'City' },
  countyUp: { zh: '县级以上', en: 'County and above' },
  county: { zh: '县级', en: 'County' },
  township: { zh: '乡级', en: 'Township' },
  everyLocal: { zh: '地方各级', en: 'Every local level' },
  every: { zh: '各级', en: 'Every level' },
} as const;

/** To whom one turns for what is to be disclosed; the sentence for each is a word of the interface. */
export const askings = {
  request: { zh: '书面申请公开', en: 'Written request' },
  complaint: { zh: '申请人投诉、复议', en: 'Complaint of an applicant' },
  superior: { zh: '向上级反映', en: 'The body above' },
  report: { zh: '举报', en: 'Report' },
  enterprise: { zh: '举报企业披露', en: 'Report on enterprise disclosure' },
  permit: { zh: '举报排污许可', en: 'Report on a permit' },
  penalty: { zh: '当事人和公众监督处罚', en: 'Supervision of penalties' },
  utilities: { zh: '公共企事业单位申诉', en: 'Complaint about a utility' },
} as const;

/** Where a law has what it asks for published; `addressed` and `noneNamed` are no place, and say so. */
export const seenPlaces = {
  officialMedia: {
    zh: '政府公报、政府网站和其他政务媒体、新闻发布会、报刊、广播、电视',
    en: 'Government gazettes, websites and other official media, press conferences, newspapers, radio and television',
  },
  readingPlaces: {
    zh: '国家档案馆、公共图书馆、政务服务场所的查阅场所',
    en: 'Reading places of state archives, public libraries and government service halls',
  },
  governmentWebsite: { zh: '机关的网站', en: 'The website of the agency' },
  disclosurePlatform: { zh: '统一的政府信息公开平台', en: 'The unified platform for government information' },
  disclosureSystem: { zh: '企业环境信息依法披露系统', en: 'The disclosure system for enterprises’ environmental information' },
  permitPlatform: { zh: '全国排污许可证管理信息平台', en: 'The national information platform for discharge permits' },
  creditSystem: { zh: '国家有关信用信息系统', en: 'National credit systems' },
  outfallPlatform: { zh: '统一的入海排污口信息平台', en: 'The unified information platform for outfalls to the sea' },
  onSite: { zh: '现场', en: 'On the spot' },
  addressed: {
    zh: '只告知、答复或者报送给条文写明的人或者机关，不向社会公开',
    en: 'Only told, answered or sent to the people or agencies that the article names, and not published',
  },
  noneNamed: { zh: '读过的法律没有写明在哪里公开', en: 'The laws that were read name no place for it' },
} as const satisfies Record<string, Bilingual>;
export type SeenPlace = keyof typeof seenPlaces;
/** Those that are no place. */
export const placeless: readonly SeenPlace[] = ['addressed', 'noneNamed'];

/** Why a requirement states nothing that follows where it is not met: the laws that were read state nothing, or the text that would was not read. */
export const noConsequences = {
  noneNamed: { zh: '读过的法律没有专门写明不这样做的后果', en: 'The laws that were read state nothing that follows in particular' },
  notEstablished: { zh: '没有查明：写明后果的文本没有读到', en: 'Not established: the text that would state it was not read' },
} as const satisfies Record<string, Bilingual>;

/**
 * By which records of the portal a requirement is judged: queries of the store, each answered in src/store/requirements/evidence.ts.
 * docs/requirements-evidence.md says of each what it takes for due and for done.
 */
export const evidences = {
  decisionsPublished: { zh: '处罚决定的公开', en: 'Decisions published' },
  decisionsWithdrawn: { zh: '处罚决定的撤回', en: 'Decisions withdrawn' },
  monthlyReports: { zh: '月度报告', en: 'Monthly reports' },
  documentsIssued: { zh: '文件的发布', en: 'Documents issued' },
  documentsForPeriod: { zh: '按期发布的文件', en: 'Documents for a period' },
  questionsAnswered: { zh: '提问的答复', en: 'Answers to questions' },
  siteRenewed: { zh: '网站更新', en: 'Site renewed' },
  contactsShown: { zh: '电话和邮箱的公布', en: 'Telephone and mail shown' },
} as const;
export type Evidence = keyof typeof evidences;

/** A time limit as data, kept as it is written in its notation. */
const timeLimit = scalar(
  'text',
  {
    zh: '时限规则',
    en: 'Time limit as data',
    short: { zh: '怎样计算', en: 'How it is counted' },
    meaning: {
      zh: '可以计算的公开时限，如 “within 20 workingDays of formed”“by 03-15 of nextYear”“at least quarterly”；写法见 docs/zh/time-limits.md。条文没有写明期限的不填。',
      en: 'The time limit as a rule that can be reckoned with, such as "within 20 workingDays of formed", "by 03-15 of nextYear" or "at least quarterly"; docs/time-limits.md says how it is written. Empty where the text states none.',
    },
    notScanned: { zh: '只有规定的词', en: 'Fixed words only' },
  },
  (typed) => {
    const read = readTimeLimit(typed);
    return 'limit' in read ? { value: writeTimeLimit(read.limit) } : { problem: read.problem };
  },
);

/**
 * A requirement to disclose: who, what, by when, on which legal basis. The columns follow the standard
 * catalogue of the ministry's guideline 环办厅函〔2019〕672号.
 */
export const requirement = z.strictObject({
  matter: translated({ zh: '公开事项', en: 'Matter', short: { zh: '事项', en: 'Matter' }, searched: 'inBoth', excerpt: 1 }),
  category: choice(matters, { zh: '一级事项', en: 'Area', short: { zh: '类别', en: 'Area' } }),
  content: translated({ zh: '公开内容(要素)', en: 'Content elements', short: { zh: '内容', en: 'What' }, searched: 'inBoth', excerpt: 2 }),
  basis: group(
    { zh: '依据', en: 'Basis' },
    z
      .array(
        z.strictObject({
          document: reference('documents', { zh: '公开依据', en: 'Legal basis', short: { zh: '依据', en: 'Basis' } }),
          articles: translated({ zh: '条款', en: 'Articles' }),
        }),
      )
      .min(1),
  ),
  deadline: translated({ zh: '公开时限', en: 'Time limit', short: { zh: '时限', en: 'Time limit' }, searched: 'inBoth', excerpt: 4 }),
  timing: choice(timings, { zh: '时限类型', en: 'Kind of time limit' }),
  timeLimit: timeLimit.optional(),
  subject: translated({ zh: '公开主体', en: 'Who must disclose', short: { zh: '主体', en: 'Who' }, searched: 'inBoth', excerpt: 3 }),
  subjectKind: choice(subjects, { zh: '主体类别', en: 'Kind of subject' }),
  audience: choice(audiences, { zh: '公开对象', en: 'Audience' }).default('everyone'),
  protects: list(
    choice(protectedGroups, {
      zh: '保护谁',
      en: 'Whom it protects',
      meaning: {
        zh: '按条文的意思，公开是为了谁；条文没有说到特定的人的，写公众。',
        en: 'Whom the disclosure serves in the sense of the article; the public where it speaks of nobody in particular.',
      },
    }),
  ),
  manner: choice(manners, { zh: '公开方式', en: 'Manner' }).default('proactive'),
  level: list(
    choice(disclosureLevels, {
      zh: '公开层级',
      en: 'Level',
      meaning: {
        zh: '条文写明的公开主体的层级，用条文的说法；没有写明的不填。',
        en: 'The level of those who must disclose, in the words of the article; empty where it names none.',
      },
    }),
  ),
  channel: translated({
    zh: '公开渠道和载体',
    en: 'Channel',
    meaning: { zh: '条文写明的渠道；没有写明的不填。', en: 'The channel that the article names; empty where it names none.' },
  }).optional(),
  seen: group(
    { zh: '公开的地方', en: 'Places' },
    z.array(
      z.strictObject({
        place: choice(seenPlaces, {
          zh: '在哪里看到',
          en: 'Where it can be seen',
          meaning: {
            zh: '法律写明的公开的地方；只告知、答复或者报送给特定的人或者机关的写 addressed，读过的法律没有写明的写 noneNamed。没有在本站判定的要求都要写。',
            en: 'The place that the law names; addressed for what is only told or sent to certain people or agencies, and noneNamed where the laws that were read name none. Needed wherever no record of this portal judges the requirement.',
          },
        }),
        which: translated({
          zh: '其中哪些',
          en: 'Which of it',
          meaning: { zh: '这个地方只有其中一部分的，写明哪一部分。', en: 'Where only part of it is there: which.' },
        }).optional(),
        document: reference('documents', {
          zh: '写明地方的文件',
          en: 'Law that names it',
          meaning: { zh: '依据的条款自己写明的不填。', en: 'Empty where the articles of the basis name it themselves.' },
        }).optional(),
        articles: translated({ zh: '写明地方的条款', en: 'Articles that name it' }).optional(),
      }),
    ),
  ).default([]),
  topics: list(reference('topics', { zh: '主题', en: 'Topics' })),
  where: text({
    zh: '本站栏目',
    en: 'Where on this portal',
    meaning: { zh: '本站履行这项要求的栏目地址。', en: 'The section of this portal that meets this requirement.' },
  }).optional(),
  evidence: choice(evidences, {
    zh: '判定所凭的记录',
    en: 'Evidence',
    meaning: {
      zh: '本站凭哪些记录判定这项要求是否做到；写法见 docs/zh/requirements-evidence.md。不由本站公开的不填；本地情况不同的，写在 portal.yaml 的 evidence 里。',
      en: 'By which records of this portal it is judged whether the requirement is met; docs/requirements-evidence.md lists them. Empty where it is met elsewhere; what is different in one city stands in evidence of its portal.yaml.',
    },
  }).optional(),
  asking: choice(askings, {
    zh: '怎样要求公开',
    en: 'How to ask for it',
    meaning: {
      zh: '没有看到应当公开的信息时，依法可以找谁；法律没有写明的不填。',
      en: 'To whom the law lets one turn where what is due is not to be seen; empty where the law says nothing.',
    },
  }).optional(),
  consequences: group(
    { zh: '不履行的后果', en: 'What follows otherwise' },
    z.array(
      z.strictObject({
        document: reference('documents', { zh: '责任依据', en: 'Basis of liability' }),
        articles: translated({ zh: '责任条款', en: 'Articles on liability' }),
        what: translated({
          zh: '不公开的后果',
          en: 'What follows otherwise',
          meaning: { zh: '只写条文写明的后果。', en: 'Only what the text itself says.' },
        }),
      }),
    ),
  ).default([]),
  noConsequences: choice(noConsequences, {
    zh: '没有写后果的原因',
    en: 'Why nothing is stated to follow',
    meaning: {
      zh: '没有写不履行的后果的，都要写原因：读过的法律没有专门写明的写 noneNamed，写明后果的文本没有读到的写 notEstablished。',
      en: 'Needed wherever no consequence is stated: noneNamed where the laws that were read state none in particular, notEstablished where the text that would state it was not read.',
    },
  }).optional(),
  endedOn: date({
    zh: '终止日期',
    en: 'Ended on',
    meaning: {
      zh: '依据失效、后来的法律没有保留的要求：最后有效的一天。记录仍留在原地址。',
      en: 'Of a requirement whose basis is repealed and that the later law did not keep: the last day it stood. The record keeps its address.',
    },
  }).optional(),
  endedBy: reference('documents', {
    zh: '终止依据',
    en: 'Ended by',
    meaning: { zh: '让这项要求失效的文件。', en: 'The document by which the requirement ended.' },
  }).optional(),
  ...checking,
});
export type Requirement = z.infer<typeof requirement>;

/** Whether the time limit of a requirement falls on fixed dates, which are offered as a calendar. A requirement that has ended has none. */
export function hasFixedLimit({ timeLimit: held, endedOn }: Pick<Requirement, 'timeLimit' | 'endedOn'>): boolean {
  const read = held === undefined || endedOn !== undefined ? undefined : readTimeLimit(held);
  return read !== undefined && 'limit' in read && hasFixedDays(read.limit);
}

/** What may be downloaded of how requirements are judged, as it is called at /data/: by requirement and by month, and both for programs. */
export const scorecardTables = ['requirements-judged.csv', 'requirements-months.csv'] as const;
export const scorecardJson = 'requirements-judged.json';
