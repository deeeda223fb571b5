import { parseWan } from '../domain/numbers/money.ts';
import type { FieldMeta } from './fields.ts';
import { quoted, scalar } from './scalars.ts';

/** An amount in 10,000 yuan (万元), at most six decimals. */
export const amountWan = (meta: FieldMeta) =>
  scalar<number>('amount', { measuredIn: '万元', numeric: true, ...meta }, (value) => {
    const amount = parseWan(value);
    return amount !== undefined
      ? { value: amount }
      : {
          problem: {
            zh: `${quoted(value)} 不是金额。应填以万元为单位、最多 6 位小数的数字，如 5 或 0.5。`,
            en: `${quoted(value)} is not an amount. Expected an amount in 10,000 yuan with at most 6 decimals, such as 5 or 0.5.`,
          },
        };
  });

/** A plain decimal number; `whole`: one without a fraction. */
export const decimal = (meta: FieldMeta, range: { min?: number; max?: number; whole?: true } = {}) =>
  scalar<number>('number', { numeric: true, ...meta }, (value) => {
    const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
    if (Number.isNaN(number)) {
      return { problem: { zh: `${quoted(value)} 不是数字。`, en: `${quoted(value)} is not a number.` } };
    }
    if (range.whole && !Number.isInteger(number))
      return { problem: { zh: `${quoted(value)} 应为整数。`, en: `${quoted(value)} should be a whole number.` } };
    if (number < (range.min ?? -Infinity) || number > (range.max ?? Infinity)) {
      return {
        problem: {
          zh: `${quoted(value)} 超出范围：应在 ${range.min ?? '−∞'} 到 ${range.max ?? '∞'} 之间。`,
          en: `${quoted(value)} is out of range: expected ${range.min ?? 'any'} to ${range.max ?? 'any'}.`,
        },
      };
    }
    return { value: number };
  });
