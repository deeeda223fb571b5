import { monthEnd, type IsoDate } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { limitOn } from '../../domain/law/limits.ts';
import type { Mean } from '../../domain/law/limit-words.ts';
import { plainLimits } from '../../domain/law/plain-limits.ts';
import { pollutantsIn } from '../../domain/law/stated-limits.ts';
import type { Content, Entry } from '../entry.ts';

type Fields = Entry<'indicators'>['fields'];
type Limit = Fields['limits'][number];
/** A limit of an earlier time that words give for one in force, and the one that is. */
export type OutdatedLimit = { value: number; name: Fields['name']; right: Limit; mean: Mean };

const means = ['yearly', 'daily'] as const;

/** What a sentence states as the limit of a pollutant, of one mean or of none by name, that held only before its day. */
export function outdatedLimits(
  { sentence, ahead }: Record<'sentence' | 'ahead', string>,
  lang: Lang,
  indicators: Content['indicators'],
  day: IsoDate,
): OutdatedLimit[] {
  return plainLimits(sentence, lang, day, ahead).flatMap(({ value, pollutant, mean, standards, upTo }): OutdatedLimit[] => {
    const on = upTo ? monthEnd(upTo) : day;
    const fields = indicators
      .map((one) => one.fields)
      .filter(({ name, frequency }) => frequency === 'yearly' && pollutantsIn(name.zh, 'zh').includes(pollutant));
    const of = { yearly: fields.find(({ limits }) => limits.length), daily: fields.find(({ dailyLimits }) => dailyLimits.length) };
    const limitsOf = (one: Mean): readonly Limit[] => (one === 'yearly' ? of.yearly?.limits : of.daily?.dailyLimits) ?? [];
    const meant = mean ? [mean] : means;
    const ofStandards = (limit: Limit): boolean => standards.some((name) => limit.standard.zh.includes(name));
    const inForce = means.flatMap((one) => limitOn(limitsOf(one), on) ?? []);
    const allowed = meant.flatMap((one) =>
      [limitOn(limitsOf(one), on) ?? [], standards.length ? limitsOf(one).filter(ofStandards) : []].flat(),
    );
    if (allowed.some((limit) => limit.value === value)) return [];
    // The limit in force beside it: the sentence tells of both.
    const numbers = new Set((sentence.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number));
    if (inForce.some((limit) => numbers.has(limit.value))) return [];
    return meant.flatMap((one): OutdatedLimit[] => {
      const right = limitOn(limitsOf(one), on);
      const isEarlier = limitsOf(one).some((limit) => limit.value === value && limit.to !== undefined && limit.to < on);
      return right && isEarlier ? [{ value, name: of[one]!.name, right, mean: one }] : [];
    });
  });
}
