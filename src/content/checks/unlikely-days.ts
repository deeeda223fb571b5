import type { z } from 'astro/zod';
import { yearOf, type IsoDate } from '../../domain/days/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';
import { kindNames, kinds, type Kind } from '../../schemas/index.ts';
import { heldValues, type HeldValue } from '../../schemas/walk.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

export type UnlikelyDay = Pick<HeldValue, 'path' | 'meta'> & { message: Bilingual };

/** Years ahead beyond which a day is rather a slip than a plan. */
const longestPlan = 10;
/** Kinds whose records are older than the offices' registers: laws and standards. */
const oldKinds: ReadonlySet<Kind> = new Set(['documents', 'indicators']);
const [firstDay, firstDayOfOld] = ['2000-01-01', '1949-10-01'];

/**
 * The days of a record that hardly can be: long ago, or so far ahead that it is a slip; what is public from a day more than
 * a year ahead is as good as hidden. Those on which something has happened are named where they are yet to come.
 */
export function unlikelyDays(schema: z.ZodType, fields: unknown, today: IsoDate | undefined, first = firstDay): UnlikelyDay[] {
  return [...heldValues(schema, fields)].flatMap(({ path, meta, value }) => {
    if (meta.type !== 'date' || typeof value !== 'string' || value === meta.withoutEnd) return [];
    const message = value < first ? tooEarly(value, first) : meta.happened || !today ? undefined : tooLate(value, today, opens(path, meta));
    return message ? [{ path, meta, message }] : [];
  });
}

/** Whether a day is that from which something of its record is public. */
const opens = (path: readonly PropertyKey[], { opensOn = [] }: HeldValue['meta']): boolean =>
  path.join('.') === 'publishedOn' || opensOn.includes(String(path.at(-1)));

const tooEarly = (day: string, first: string): Bilingual => ({
  zh: `${day} 早于 ${yearOf(first)} 年。请核对。`,
  en: `${day} is before the year ${yearOf(first)}. Check it.`,
});

function tooLate(day: string, today: IsoDate, isOpening: boolean): Bilingual | undefined {
  const yearLater = `${Number(yearOf(today)) + 1}${today.slice(4)}`;
  if (isOpening && day > yearLater)
    return {
      zh: `${day} 还有一年以上，到那一天才会公开（今天是 ${today}）。请核对。`,
      en: `${day} is more than a year ahead, and nothing of it is public before (today is ${today}). Check it.`,
    };
  const last = Number(yearOf(today)) + longestPlan;
  return Number(yearOf(day)) > last
    ? { zh: `${day} 晚于 ${last} 年。请核对。`, en: `${day} is after the year ${last}. Check it.` }
    : undefined;
}

/** Names them in every kind: as a warning, for an office may mean them so. */
export function checkUnlikelyDays(drafts: Drafts, faults: Fault[], today: IsoDate): void {
  for (const kind of kindNames)
    for (const { file, locate, fields } of drafts[kind] as Draft[])
      for (const { path, meta, message } of unlikelyDays(
        kinds[kind].schema,
        fields,
        today,
        oldKinds.has(kind) ? firstDayOfOld : firstDay,
      )) {
        const { zh, en } = meta;
        faults.push({ severity: 'warning', file, ...locate(path), field: path.join('.'), label: { zh, en }, message });
      }
}
