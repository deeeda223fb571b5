import type { RequirementStatus } from '../domain/requirements/judge.ts';

const done = '(?:做到|做好|履行|落实|完成|兑现)';
const notDone = '还?(?:没有?|没能|未能?|尚未)';
const met = '(?:met|kept|done|fulfilled|honou?red|complied with)';
const not = "(?:\\bnot|\\bnever|n['’]t)(?: yet)?(?: been| being)?";
const words = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'iu');

/**
 * How requirements stand, as readers put it, with the statuses that answer; the first that a question says. Words that say only
 * that a day was not kept are those of what was done late and of what was not done.
 */
const asStatus: readonly (readonly [readonly RequirementStatus[], RegExp])[] = [
  [['unjudged'], words('未判定', '(?:没有?|没法|无法|不能|不)判定', `${not} judged\\b`, '\\bunjudged\\b')],
  [['due'], words('(?:还?没有?|尚?未)到期', '\\bnot (?:yet )?due\\b')],
  [
    ['late', 'missed'],
    words(
      `(?:${notDone}|不)(?:按时|按期|如期|及时)${done}?`,
      '逾期',
      `${not} (?:(?:published|disclosed|${met}) )?(?:on|in) time\\b`,
      '\\boverdue\\b',
    ),
  ],
  [['missed'], words(`${notDone}被?${done}`, '做不到', `${not} ${met}\\b`, '\\b(?:unmet|missed|unfulfilled|failed)\\b')],
  [['late'], words('超期|过期|超时|迟到|延迟|迟了|晚了|拖延|延误', '\\b(?:late|delayed)\\b')],
  [
    ['kept'],
    words(
      `(?:按时|按期|如期|已经?)${done}了?(?!没|吗)`,
      `(?<!${notDone}|[不要应须该当得需能])${done}了?的`,
      `\\b(?:was|were|been) (?:(?:published|disclosed|${met}) )?(?:in|on) time\\b`,
      `\\b(?:was|were|been) (?:met|kept|fulfilled)\\b`,
      `\\b(?:met|kept|fulfilled) (?:in|on) time\\b`,
    ),
  ],
];

/**
 * The statuses of requirements for which a question asks, where it asks no more.
 *
 * @param asksOnly whether nothing but words that ask is left of a question
 */
export const judgedAsked = (question: string, asksOnly: (rest: string) => boolean): readonly RequirementStatus[] | undefined =>
  asStatus.find(([, pattern]) => pattern.test(question) && asksOnly(question.replace(pattern, ' ')))?.[0];
