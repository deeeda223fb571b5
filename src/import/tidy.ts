import { isIsoDate } from '../domain/calendar.ts';

/**
 * Takes from a cell what offices leave in it by accident and no one means: byte-order marks, zero-width
 * and no-break blanks, and, by the type of the field, full-width digits and other ways to write a date.
 * What could mean two things is left as it stands for the schema to refuse.
 */
export function tidyCell(raw: string, type: string | undefined): string {
  const text = raw
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u3000]/g, ' ')
    .replace(/^'/, '')
    .trim();
  if (type === 'date') return tidyDate(text.normalize('NFKC'));
  if (type === 'code') return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  if (type === 'amount' || type === 'number') return text.normalize('NFKC').replace(/\s/g, '');
  return text;
}

/** `2023/3/1`, `2023.3.1`, `2023年3月1日` and `20230301` as `2023-03-01`; anything else as it stands. */
function tidyDate(text: string): string {
  const match =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s+0?0:00(?::00)?)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!match) return text;
  const date = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
  return isIsoDate(date) ? date : text;
}
