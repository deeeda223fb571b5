import type { Lang } from '../../src/domain/language.ts';
import type { RequirementStatus } from '../../src/domain/requirements/judge.ts';
import type { Requirement } from '../../src/schemas/requirement.ts';

/** What those on the disclosure list owe: asked for all of it, each is right, and `requirementSets` holds that all of it and nothing else is found. */
const ofListed = [
  'enterprise-yearly-report',
  'enterprise-ad-hoc-report',
  'enterprise-list-entry',
  'enterprise-report-upload',
  'disclosure-changes',
  'financing-information',
  'cleaner-audit-company-report',
] as const;

/**
 * What a journalist asks the list of requirements, and the ids of those that are meant; of several each is right, and all stand on the first page. Half name the
 * duty, half the law, the article, the time limit, the subject or the situation. Written from the records before any was asked.
 */
export const requirementsSought: Record<Lang, readonly (readonly [question: string, ...meant: string[]])[]> = {
  zh: [
    ['处罚决定被撤销以后多久要从网上撤下来', 'penalty-withdrawal'],
    ['企业突然被处罚要几天内披露', 'enterprise-ad-hoc-report'],
    ['自来水水质多久公布一次', 'drinking-water'],
    ['环评报告书全文公开', 'impact-statements'],
    ['黑臭水体名单', 'black-odorous-water'],
    ['垃圾焚烧厂实时排放数据', 'waste-plant-emissions'],
    ['夜间施工公告', 'night-work-notice'],
    ['工地扬尘公示牌', 'site-dust-notice'],
    ['电子监控设备装在哪里要公布', 'monitor-locations'],
    ['信息公开申请多少天答复', 'disclosure-on-request'],
    ['五个工作日', 'enterprise-ad-hoc-report'],
    ['第一百四十五条', 'reporting-channels'],
    ['三月底前要公布什么', 'enterprise-list', 'government-annual-report', 'city-disclosure-summary'],
    ['企业环境信息依法披露管理办法第二十条', 'enterprise-list-entry'],
    ['行政处罚法第六十四条', 'hearing-notice', 'public-hearings'],
    ['买房的人应当知道什么噪声', 'housing-noise-notice'],
    ['突发环境事件谁通知下游地区', 'incident-neighbours'],
    ['每季度', 'drinking-water'],
    ['名单上的企业要公开什么', ...ofListed],
    ['乡镇要公开哪些', 'township-information'],
  ],
  en: [
    ['withdrawn penalty decision how many days', 'penalty-withdrawal'],
    ['list of companies that must disclose', 'enterprise-list'],
    ['how often must drinking water quality be published', 'drinking-water'],
    ['hearing notice how many days before', 'hearing-notice'],
    ['real-time emissions of waste incinerators', 'waste-plant-emissions'],
    ['names of violators', 'violators'],
    ['warnings of environmental incidents', 'incident-warnings'],
    ['who must publish black and odorous rivers', 'black-odorous-water'],
    ['emission tests of new cars', 'vehicle-emission-tests'],
    ['reasons for refusing a discharge permit', 'permit-refusal-reasons'],
    ['everything due in March', 'enterprise-list', 'government-annual-report', 'city-disclosure-summary', 'enterprise-yearly-report'],
    ['duties of an enterprise on the list', ...ofListed],
    ['five working days', 'enterprise-ad-hoc-report'],
    ['article 145 of the Code', 'reporting-channels'],
    ['Penalty Law article 34', 'discretion-standards'],
    ['by 31 January', 'agency-annual-report'],
    ['every quarter', 'drinking-water'],
    ['what districts report each month', 'monthly-progress'],
    ['a request that is incomplete, seven working days', 'request-correction'],
    ['building work at night near homes', 'night-work-notice'],
  ],
};

/** What a requirement says in its own words. */
export const ownTexts = ({ matter, content, deadline, subject }: Requirement, lang: Lang): string[] =>
  [matter, content, deadline, subject].map((text) => text[lang] ?? text.zh);
const words = (fields: Requirement, lang: Lang): string => ownTexts(fields, lang).join('\n');
const basis = ({ basis: all }: Requirement, document: string): string =>
  all.flatMap((one) => (one.document === document ? [one.articles.zh] : [])).join('、');
const hasInZh = (pattern: RegExp) => (fields: Requirement) => pattern.test(words(fields, 'zh'));
const hasInEn = (pattern: RegExp) => (fields: Requirement) => pattern.test(words(fields, 'en'));
/** By their data: a fixed day in March, the end of a quarter or of a month, what has not ended. */
const isDueInMarch = ({ timeLimit = '', endedOn }: Requirement): boolean =>
  endedOn === undefined && /^by 03-|^by day|^at least (?:monthly|quarterly)/.test(timeLimit);
const rests = (document: string, article: string) => (fields: Requirement) => basis(fields, document).includes(article);
/** What rests on an article, or is enforced by it. */
const names = (document: string, article: string) => (fields: Requirement) =>
  [...fields.basis, ...fields.consequences].some((one) => one.document === document && one.articles.zh.includes(article));
const isOfEnterprises = ({ subjectKind }: Requirement): boolean => subjectKind === 'enterprise';
/** The Measures say who stands on the list, companies under a cleaner-production audit and issuers of shares and bonds among them. */
const isOfListed = (fields: Requirement): boolean => isOfEnterprises(fields) && basis(fields, 'enterprise-disclosure-measures') !== '';

/** The ecology bureau of a municipality is an agency that imposes penalties, on the levels of provinces and cities; these are other departments'. */
const ofOtherDepartments = [
  '县级以上人民政府水行政主管部门',
  '设区的市级以上地方人民政府发展改革部门会同有关部门',
  '设区的市级以上人民政府环境卫生主管部门',
];
const isOfBureau = ({ subjectKind, level, endedOn, subject }: Requirement): boolean =>
  ['bureau', 'enforcer', 'agency'].includes(subjectKind) &&
  endedOn === undefined &&
  (!level.length || level.some((one) => ['province', 'provinceUp', 'city', 'cityUp', 'countyUp', 'everyLocal', 'every'].includes(one))) &&
  !ofOtherDepartments.includes(subject.zh);
const isDueOn15March = ({ timeLimit = '', endedOn }: Requirement): boolean =>
  endedOn === undefined && /^by 03-15|^by day 15|^at least daily/.test(timeLimit);
const isDueOn31March = ({ timeLimit = '', endedOn }: Requirement): boolean =>
  endedOn === undefined && /^by 03-(?:31|end)|^by day (?:31|end)|^at least (?:monthly|quarterly)/.test(timeLimit);

/** Questions that are the name of a set, and a plain filter for it over the records. */
export const requirementSets: Record<Lang, readonly (readonly [question: string, isOf: (fields: Requirement) => boolean])[]> = {
  zh: [
    ['三月到期', isDueInMarch],
    ['3月底前要公布什么', isDueInMarch],
    ['五个工作日', hasInZh(/(?<!\d)5个工作日/)],
    ['20个工作日内', hasInZh(/(?<!\d)20个工作日/)],
    ['第一百四十五条', (fields) => fields.basis.some(({ articles }) => articles.zh.includes('第一百四十五条'))],
    ['行政处罚法第四十八条', rests('penalty-law', '第四十八条')],
    ['法典第1062条', names('code-2026', '第一千零六十二条')],
    ['信息公开条例第53条', names('disclosure-regulations', '第五十三条')],
    ['企业要公开什么', isOfEnterprises],
    ['名单上的企业要公开什么', isOfListed],
    ['纳入名单的企业有哪些义务', isOfListed],
    ['我们厂在名录里要公开什么', isOfListed],
    ['重点排污单位要报什么', isOfListed],
    ['生态环境局要公开什么', isOfBureau],
    ['局里什么时候要交什么', isOfBureau],
    ['3月15日前要交什么', isDueOn15March],
    ['每年三月三十一日前', isDueOn31March],
    ['七日内', hasInZh(/(?<!\d)7个工作日/)],
    ['每季度', ({ timing }) => timing === 'quarterly'],
  ],
  en: [
    ['everything due in March', isDueInMarch],
    ['five working days', hasInEn(/(?<!\d)5 working days/)],
    ['within 10 working days', hasInEn(/(?<!\d)10 working days/)],
    ['article 145 of the Code', rests('code-2026', '第一百四十五条')],
    ['article 1062 of the Code', names('code-2026', '第一千零六十二条')],
    ['duties of enterprises', isOfEnterprises],
    ['duties of an enterprise on the list', isOfListed],
    ['what must companies on the disclosure list publish', isOfListed],
    ['what does a listed enterprise owe', isOfListed],
    ['I run a company on the list, what must I publish', isOfListed],
    ['key polluter obligations', isOfListed],
    ['what does the bureau owe', isOfBureau],
    ['by 15 March', isDueOn15March],
    ['March 31 2027', isDueOn31March],
    ['within seven days', hasInEn(/(?<!\d)7 working days/)],
    ['what must companies publish', isOfEnterprises],
    ['every quarter', ({ timing }) => timing === 'quarterly'],
  ],
};

/** Questions how requirements stand, with the statuses that answer. */
export const statusesSought: Record<Lang, readonly (readonly [question: string, ...statuses: RequirementStatus[]])[]> = {
  zh: [
    ['没做到的', 'missed'],
    ['哪些要求没有做到', 'missed'],
    ['哪些超期了', 'late'],
    ['没按时公开的', 'late', 'missed'],
  ],
  en: [
    ['Not met', 'missed'],
    ['Which duties were late', 'late'],
    ['Which requirements were not met?', 'missed'],
    ['what was met on time', 'kept'],
  ],
};

/** Articles on which no requirement rests: those that were read, and those that were not or do not exist. */
export const articlesWithout: Record<Lang, { read: readonly string[]; others: readonly string[] }> = {
  zh: { read: ['第八十四条', '法典第一百三十六条'], others: ['第九百条', '第九百九十九条'] },
  en: { read: ['article 84', 'article 136 of the Code'], others: ['article 900', 'article 999'] },
};

/** Phrases in quotation marks that stood in the rows of other requirements on many pages, and a plain filter for the pages that have them as their own. */
export const phrasesOfOthers: Record<Lang, readonly (readonly [phrase: string, isOf: (fields: Requirement) => boolean])[]> = {
  zh: [
    ['第一百四十五条', (fields) => JSON.stringify(fields).includes('第一百四十五条')],
    ['不少于10个工作日', (fields) => words(fields, 'zh').includes('不少于10个工作日')],
  ],
  en: [
    ['At least 7 working days before the hearing', (fields) => words(fields, 'en').includes('At least 7 working days before the hearing')],
  ],
};
