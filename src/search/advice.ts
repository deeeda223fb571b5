import { descending } from 'd3-array';
import { holds } from './holds-word.ts';
import type { Ranked } from './rank.ts';
import type { SiteName, SiteNames } from './site-names.ts';
import type { Asked, FoldedName } from './vocabulary.ts';

/** The kinds that answer and explain. */
export const advising: ReadonlySet<string> = new Set(['questions', 'guides', 'explainers']);

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
export function adviceIn(folded: string, advice: Advice): Pick<Asked, 'asksAdvice' | 'advisedBy'> {
  if (!asksHelp.test(folded)) return asksHow.test(folded) ? { asksAdvice: true } : {};
  const named = isFined.test(folded) ? [] : advice;
  const rows = named.filter(({ words }) => words.some((word) => holds(folded, word))).map(({ row }) => row);
  return { asksAdvice: true, ...(rows.length ? { advisedBy: rows } : {}) };
}

/** Of what was found no more than so many stand before a page that says what to do. */
const before = 2;
const justBefore = 0.01;

/** What may stand before it: what answers too, and who is asked for. What explains, laws, duties and what others did may not. */
const mayStandBefore: ReadonlySet<string> = new Set(['questions', 'guides', 'units', 'glossary', 'pages']);

/**
 * Puts the pages that say what to do about what a question speaks of among the first three, and before all that explains, records or says
 * what offices have to do: whoever asks whom to tell of a smell is told that. What is called as was asked stays where it is.
 */
export function withAdvice(
  { exact, meant }: Pick<Ranked, 'exact' | 'meant'>,
  { advisedBy = [], folded }: Asked,
  names: readonly FoldedName[],
): void {
  const kinds = new Map<number, SiteName['kind']>(names.map(({ row, kind }) => [row, kind]));
  const called = new Set(names.filter((name) => name.folded.includes(folded)).map(({ row }) => row));
  for (const row of advisedBy) {
    const found = [...meant, ...exact].filter(([other]) => !called.has(other) && !advisedBy.includes(other));
    const scores = found.map(([, score]) => score).toSorted(descending);
    const others = found.filter(([other]) => !mayStandBefore.has(kinds.get(other)!)).map(([, score]) => score);
    const least = Math.max(0, ...others, scores[before] ?? 0) + justBefore;
    const place = exact.has(row) || exact.size ? exact : meant;
    place.set(row, Math.max(exact.get(row) ?? meant.get(row) ?? 0, least));
    if (place === exact) meant.delete(row);
  }
}
