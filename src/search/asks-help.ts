import { holds } from './holds-word.ts';
import type { SiteNames } from './site-names.ts';

/** Whom to turn to, or what to do about something. */
const asksHelp = new RegExp(
  [
    '怎么办|咋办|咋整|该?找(?:谁|哪)|向(?:谁|哪|什么部门)|(?:跟|和|对|给)谁(?:说|讲|打|反映|投诉|举报)|谁(?:来|能|该)?管|归(?:谁|哪)|哪个(?:部门|单位|局)管',
    '(?:去|到|上)?(?:哪(?:里|儿)?|什么地方)(?:能|可以|去)?(?:反映|投诉|举报|告状?|说理|维权)|打(?:什么|哪个|谁的?|多少)(?:电话|号码|热线)',
    '(?:怎么|怎样|如何)(?:才能)?(?:去|向.{0,8})?(?:投诉|举报|反映|处理|解决|维权|制止|告)|(?:没|无)人(?:管|理)',
    String.raw`\bwhat (?:can|should|could|do|must) (?:i|we|you|one) do\b|\bwhat to do\b`,
    String.raw`\bwho(?:m)? (?:(?:do|can|should|could|must) (?:i|we|you)|to) (?:call|tell|contact|ask|report|complain|phone|ring|turn|write|inform|notify|speak|talk|go)\b`,
    String.raw`\b(?:where|how) (?:(?:do|can|should|could|must) (?:i|we|you)|to) (?:report|complain|stop|tell|turn)\b|\bwho (?:deals|will deal|takes care|handles)\b`,
  ].join('|'),
  'u',
);
const asksHow =
  /怎么(?!样|回事|变|看|算|查|这么|那么)|怎样才|如何|\bhow (?:do|can|should|could) (?:i|we)\b|\bwhat (?:can|should|could|do) (?:i|we)\b|\bwho(?:m)? (?:do|can|should|could) (?:i|we)\b/u;

/** Who was fined for it asks something else. */
const isFined = /被(?:行政)?处?罚|挨罚|罚单|\b(?:was|were|been|got|being) fined\b/u;

export type Advice = NonNullable<SiteNames['advice']>;

/** Whether a folded question asks what to do, or whom to turn to; and the pages that say so of what it speaks of. */
export function adviceIn(folded: string, advice: Advice): { asksAdvice?: true; advisedBy?: readonly number[] } {
  if (!asksHelp.test(folded)) return asksHow.test(folded) ? { asksAdvice: true } : {};
  const named = isFined.test(folded) ? [] : advice;
  const rows = named.filter(({ words }) => words.some((word) => holds(folded, word))).map(({ row }) => row);
  return { asksAdvice: true, ...(rows.length ? { advisedBy: rows } : {}) };
}
