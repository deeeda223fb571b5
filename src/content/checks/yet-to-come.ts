import type { z } from 'astro/zod';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';
import { kindNames, kinds } from '../../schemas/index.ts';
import { fieldMeta, shapeOf } from '../../schemas/fields.ts';
import { heldValues, type HeldValue } from '../../schemas/walk.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

type YetToCome = Pick<HeldValue, 'path' | 'meta'> & { value: IsoDate; message: Bilingual };

/** The days of a record on which something has happened, by their fields, and that are yet to come. */
export function yetToCome(schema: z.ZodType, fields: unknown, today: IsoDate): YetToCome[] {
  return [...heldValues(schema, fields)].flatMap(({ path, meta, value }) =>
    meta.happened && typeof value === 'string' && value > today
      ? [
          {
            path,
            meta,
            value,
            message: { zh: `${value} 还没有到（今天是 ${today}）。`, en: `${value} is yet to come (today is ${today}).` },
          },
        ]
      : [],
  );
}

/**
 * Names them in every kind: as a warning, for a record may be prepared before its day, and the gate holds it until then.
 */
export function checkYetToCome(drafts: Drafts, faults: Fault[], today: IsoDate): void {
  for (const kind of kindNames)
    for (const { file, locate, fields } of drafts[kind] as Draft[])
      for (const { path, meta, message } of yetToCome(kinds[kind].schema, fields, today)) {
        const { zh, en } = meta;
        faults.push({ severity: 'warning', file, ...locate(path), field: path.join('.'), label: { zh, en }, message });
      }
}

/**
 * Decisions that are in content before the day on which they become public: nobody sees them until then, which an office may mean. What
 * is over a year ahead is named as unlikely.
 */
export function checkHiddenCases({ cases }: Pick<Drafts, 'cases'>, faults: Fault[], today: IsoDate): void {
  const { zh, en } = fieldMeta(shapeOf(kinds.cases.schema)['publishedOn']!)!;
  const yearLater = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  for (const { file, locate, fields } of cases) {
    const { publishedOn } = fields;
    if (publishedOn === undefined || publishedOn <= today || publishedOn > yearLater) continue;
    faults.push({
      severity: 'warning',
      file,
      ...locate(['publishedOn']),
      field: 'publishedOn',
      label: { zh, en },
      message: {
        zh: `${publishedOn} 还没有到（今天是 ${today}）。这件处罚决定到那一天才会公开；若是笔误请改正。`,
        en: `${publishedOn} is yet to come (today is ${today}). The decision is public from that day on; correct it if it is a slip.`,
      },
    });
  }
}

/** Months ahead from which a first month of reports is no plan but a slip. */
const longestLead = 12;

/** Until the first month of reports nobody has to report; one that is far is refused. */
export function checkReportingStart({ portal }: Pick<Drafts, 'portal'>, faults: Fault[], today: IsoDate): void {
  for (const { file, locate, fields } of portal) {
    const { from } = fields.reporting;
    const ahead = monthsOf(from) - monthsOf(today);
    if (ahead <= longestLead) continue;
    faults.push({
      severity: 'error',
      file,
      ...locate(['reporting', 'from']),
      field: 'reporting.from',
      message: {
        zh: `首个报告月 ${from} 还没有到（今天是 ${today}），在那之前没有单位需要报送。请核对。`,
        en: `The first reporting month, ${from}, is yet to come (today is ${today}), and until then no unit has to report. Check it.`,
      },
    });
  }
}

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
