import { holds } from './holds-word.ts';
import { asksForWithheld } from './papers-withheld.ts';
import type { SiteNames } from './site-names.ts';

/** Whom to turn to, or where to complain. */
const whom = [
  '该?找(?:谁|哪)|(?:告诉|通知|联系|报告给|汇报给|上报给|告知|求助)谁|打哪(?:里|儿|个)?(?!个?(?:电话|号码|热线))|向(?:谁|哪|什么部门)|(?:跟|和|对|给)谁(?:说|讲|打|反映|投诉|举报)|谁(?:来|能|该)?管|归(?:谁|哪)|哪个(?:部门|单位|局)管',
  '(?:去|到|上)?(?:哪(?:里|儿)?|什么地方)(?:能|可以|去)?(?:反映|投诉|举报|告状?|说理|维权)|打(?:什么|哪个|谁的?|多少)(?:电话|号码|热线)',
  '(?:怎么|怎样|如何)(?:才能)?(?:去|向.{0,8})?(?:投诉|举报|反映)|(?:没|无)人(?:管|理)',
  String.raw`\bwho(?:m)? (?:(?:do|can|should|could|must) (?:i|we|you)|to) (?:call|tell|contact|ask|report|complain|phone|ring|turn|write|inform|notify|speak|talk|go)\b`,
  String.raw`\b(?:where|how) (?:(?:do|can|should|could|must) (?:i|we|you)|to) (?:report|complain)\b|\bwho (?:deals|will deal|takes care|handles)\b`,
].join('|');
/** What to do about something. */
const what = [
  '怎么办|咋办|咋整|(?:怎么|怎样|如何)(?:才能)?(?:去)?(?:处理|解决|维权|制止|告)',
  String.raw`\bwhat (?:can|should|could|do|must) (?:i|we|you|one) do\b|\bwhat to do\b`,
  String.raw`\b(?:where|how) (?:(?:do|can|should|could|must) (?:i|we|you)|to) (?:stop|tell|turn)\b`,
].join('|');
const asksWhom = new RegExp(whom, 'gu');
const asksHelp = new RegExp(`${what}|${whom}`, 'u');
const asksHow =
  /怎么(?!样|回事|变|看|算|查|这么|那么)|怎样才|如何|\bhow (?:do|can|should|could) (?:i|we)\b|\bwhat (?:can|should|could|do) (?:i|we)\b|\bwho(?:m)? (?:do|can|should|could) (?:i|we)\b/u;

/** Who was fined for it asks something else. */
const isFined = /被(?:行政)?处?罚|挨罚|罚单|\b(?:was|were|been|got|being) fined\b/u;

/** What offices, or the editors, are asked for that is nothing to complain of: permits, fines, information, reports, this portal. */
const isBusiness = new RegExp(
  [
    '许可|审批|备案|环评|执照|资质|手续|申请|申领|申报|补贴|补助|奖励|奖金|退款|报销|缴|交钱|罚款|处罚|复议|诉讼|起诉|申诉|不服|信用|公开|数据|资料|文件|档案',
    '网站|网页|页面|更正|填报|报送|月报|报表|进展|任务|采访|招聘|应聘|合作|报名|预约|参观|志愿|咨询|找(?:谁|哪.{0,4})(?:办|要|领|买|租|学|借|签|盖|拿|查|交|报销)',
    String.raw`\b(?:permits?|licen[cs]es?|approvals?|fines?|fined|penalt(?:y|ies)|appeals?|reconsideration|courts?|disclos\w*|information|data|datasets?|records?|documents?|website|web ?page|pages?|typos?|mistakes?|errors?|corrections?|subsid(?:y|ies)|grants?|rewards?|progress|monthly|tasks?|interviews?|jobs?|volunteer\w*|visits?|tours?|credit)\b`,
  ].join('|'),
  'u',
);
/** Whom to ask for a permit: its words may be those of a nuisance, building at night. */
const asksPermit =
  /(?:找谁|去哪(?:里|儿)?|归谁|向谁)(?:来)?(?:办|审?批|申领|申请)|\bfor (?:an? )?[\w ]*\b(?:permit|licen[cs]e|approval)s?\b/u;
/** What stands around a unit that is asked for. */
const aroundUnit = /请问|我|想|要|应该|应当|可以|电话|号码|的|是|有|事|人|\b(?:at|in|of|the|a|for|about|from|please)\b/gu;

/** Whom somebody has to inform, as laws put it: 突发事件要通知谁; not of who saw something. */
const mustInform = /(?:要|须|需要?|必须|应当)(?:提前|事先|先|及时|立即)?(?:通知|告知|报告给|上报给)(?:谁|哪些人)/u;
const isSeen = /我|有人|发现|看[到见]|碰[到见]|遇[到见]/u;
/** Names of permits and the like, which hold a word of a nuisance. */
const permitNames = /排污(?:许可证?|单位|费|权)|污水处理(?:厂|费)/gu;

export type Advice = NonNullable<SiteNames['advice']>;

/** The pages that are to be seen by who asks for help: those that speak of what the question does, else those that say whom to turn to otherwise. */
type Advised = { asksAdvice?: true; advisedBy?: readonly number[]; isAdviceFirst?: true; advisedElse?: readonly number[] };

/**
 * Whether a folded question asks what to do, or whom to turn to; and the pages that say so.
 *
 * @param isUnit whether words are the name of a unit, which is then asked for itself
 */
export function adviceIn(folded: string, advice: Advice, isUnit: (name: string) => boolean = () => false): Advised {
  const withheld = asksForWithheld(folded) ? advising(undisclosed, advice) : [];
  if (withheld.length) return { asksAdvice: true, advisedBy: withheld, isAdviceFirst: true };
  // Whom somebody must inform is a requirement, and no call for help.
  if (mustInform.test(folded) && !isSeen.test(folded)) return {};
  if (!asksHelp.test(folded)) return asksHow.test(folded) ? { asksAdvice: true } : {};
  if (isFined.test(folded) || asksPermit.test(folded)) return { asksAdvice: true };
  const plain = folded.replace(permitNames, ' ');
  const rows = advising(plain, advice);
  if (rows.length) return { asksAdvice: true, advisedBy: rows };
  const about = folded.replace(asksWhom, ' ');
  if (about === folded || isBusiness.test(folded)) return { asksAdvice: true };
  const named = about.replace(aroundUnit, ' ').replace(/\s+/gu, ' ').trim();
  const others =
    isUnit(named) || isUnit(named.replaceAll(' ', '')) ? [] : advice.filter(({ otherwise }) => otherwise).map(({ row }) => row);
  return { asksAdvice: true, ...(others.length ? { advisedElse: others } : {}) };
}

/** The pages that advise on what words speak of. */
const advising = (plain: string, advice: Advice): number[] =>
  advice.filter(({ words }) => words.some((word) => holds(plain, word))).map(({ row }) => row);
/** What papers are that offices do not give, in the words by which the page that advises on it is known. */
const undisclosed = '不公开 not disclosed';

/** Who is in charge of a thing, where nothing else is asked. */
const inCharge = [
  /^(.{2,}?)(?:到底|究竟)?(?:应该|应当|该)?(?:是|由)?(?:谁(?:来|能|该|在)?(?:负责|主管|管理?)|归(?:谁|哪个?(?:部门|单位|局))(?:来)?(?:负责|管理?)?|哪个?(?:部门|单位|局)(?:来)?(?:负责|主管|管理?)的?)$/u,
  /^who (?:deals with|takes care of|handles|looks after|manages|is responsible for|is in charge of) (?:the )?(.{3,}?)$/u,
];

/**
 * What a folded question asks who is in charge of, where the portal has a name for it and it is nothing to complain of: who asks who
 * is in charge of progress reports is told of them, not whom to call.
 *
 * @param isNamed whether the portal has a name for words
 */
export function inChargeOf(folded: string, advice: Advice, isNamed: (name: string) => boolean): string | undefined {
  const asked = inCharge.map((pattern) => pattern.exec(folded.replace(/[?？]$/u, '').trim())?.[1]).find(Boolean);
  if (asked === undefined || !isNamed(asked) || isComplaint.test(asked)) return undefined;
  return advice.some(({ words }) => words.some((word) => holds(asked, word))) ? undefined : asked;
}
/** Who is in charge of complaints is asked by whoever has one. */
const isComplaint = /举报|投诉|反映|complain/u;
