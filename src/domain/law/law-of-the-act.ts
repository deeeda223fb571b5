import type { IsoDate } from '../days/calendar.ts';
import type { Bilingual } from '../language.ts';

/** A law that says by which law an act is punished, in which article, and from when it does. */
export type RuleOfTheAct = { law: Required<Bilingual>; article: number; from: IsoDate };

/** Both in the same words: the law at the time of the act, unless the new one is milder or sees no violation in it. */
const rules: readonly RuleOfTheAct[] = [
  { law: { zh: '生态环境法典', en: 'Ecological and Environmental Code' }, article: 1057, from: '2026-08-15' },
  { law: { zh: '行政处罚法', en: 'Administrative Penalty Law' }, article: 37, from: '2021-07-15' },
];

/** The rule by which a decision of a day on the environment chose its law; undefined before it was written. */
export const ruleOfTheAct = (decidedOn: IsoDate): RuleOfTheAct | undefined => rules.find(({ from }) => from <= decidedOn);
