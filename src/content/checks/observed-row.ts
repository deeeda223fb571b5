import { isPeriod } from '../../domain/days/periods.ts';
import type { Bilingual } from '../../domain/language.ts';
import { nearest } from '../../domain/nearest.ts';
import { seriesKinds } from '../../schemas/indicator.ts';
import type { Draft } from '../entry.ts';
import { impossible, tooManyHours } from './observed.ts';

/** What a row of the table holds, as it is typed; a column that the indicator does not name is undefined. */
export type Typed = { period: string; value: string; series: string | undefined; validHours: string | undefined };
/** What is wrong with a row, and in which column. */
export type Wrong = { at: keyof Typed; message: Bilingual };

type Indicator = Pick<Draft<'indicators'>, 'fields'>;

const periodLike = { monthly: '2023-01', quarterly: '2023-Q1', yearly: '2023' } as const;

/** A cell that cannot be read as what its column holds. */
export function misreadIn({ period, value, series }: Typed, { fields }: Indicator, known: ReadonlySet<string>): Wrong | undefined {
  const { frequency } = fields;
  if (!isPeriod(period, frequency)) {
    const like = periodLike[frequency];
    return {
      at: 'period',
      message: { zh: `“${period}”不是时期。应写成 ${like} 的样子。`, en: `"${period}" is not a period. Write it like ${like}.` },
    };
  }
  if (value !== '' && !/^-?\d+(\.\d+)?$/.test(value)) {
    const message = {
      zh: `"${value}" 不是数字。没有数值请留空。`,
      en: `"${value}" is not a number. Leave the cell empty where there is none.`,
    };
    return { at: 'value', message };
  }
  if (series === undefined || known.has(series)) return undefined;
  const { zh, en } = seriesKinds[fields.table.seriesAre];
  const close = nearest(series, known);
  const message = {
    zh: `${zh}里没有“${series}”。${close ? `最接近的是“${close}”。` : ''}`,
    en: `"${series}" is not in “${en}”.${close ? ` Nearest: "${close}".` : ''}`,
  };
  return { at: 'series', message };
}

/** A period that came before in its series; one that did not is seen from now on. */
export function repeatedIn({ period, series }: Typed, seen: Set<string>): Wrong | undefined {
  const key = `${series ?? ''} ${period}`;
  if (!seen.has(key)) {
    seen.add(key);
    return undefined;
  }
  return { at: 'period', message: { zh: `${key.trim()} 出现了两次。`, en: `${key.trim()} stands twice.` } };
}

/** A number that can be read, and cannot be. */
export function impossibleIn({ period, value, validHours }: Typed, { fields: { name, measuredIn } }: Indicator): Wrong | undefined {
  if (validHours && !/^\d+$/.test(validHours))
    return { at: 'validHours', message: { zh: `“${validHours}”不是小时数。`, en: `"${validHours}" is not a number of hours.` } };
  const beyond = validHours ? tooManyHours(period, Number(validHours)) : undefined;
  if (beyond) return { at: 'validHours', message: beyond };
  const message = value === '' ? undefined : impossible(period, Number(value), { name: name.zh, measuredIn: measuredIn.zh });
  return message && { at: 'value', message };
}
