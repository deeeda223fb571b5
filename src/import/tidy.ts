import { issuedDecisionNumber } from '../domain/cases/decision-number.ts';
import { plainHan } from '../domain/characters/look-alikes.ts';
import { plainWidths } from '../domain/characters/widths.ts';
import { typedDay } from '../domain/days/typed-day.ts';

/** Marks that show nothing: byte-order marks, zero-width blanks, direction marks; joiners stay between emoji. */
const invisible =
  /[\u200b\u200c\u200e\u200f\u2060\ufeff]|(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
/** Marks that turn the direction of writing (embeddings and overrides): taken out, but worth a doubt. */
export const turning = /[\u202a-\u202e]/;
/** An apostrophe that a spreadsheet puts before what it shall take for text. */
const textMark = /^'(?=[=+\-@\t\r＝＋－＠\d])/;

/**
 * Takes from a cell what offices leave in it by accident and no one means: byte-order marks, zero-width
 * and no-break blanks, breaks of a line written as `_x000D_`, and, by the type of the field, full-width digits and other ways to write a date.
 * What could mean two things is left as it stands for the schema to refuse.
 *
 * @param type the sort of value the field holds; `decisionNumber` for the number of a decision
 */
export function tidyCell(raw: string, type: string | undefined): string {
  const text = plainHan(
    raw
      .replace(invisible, '')
      .replace(new RegExp(turning, 'g'), '')
      .replace(/_x000D_\n?/gi, '\n')
      .replace(/\r\n?/g, '\n')
      .replace(/[\u00a0\u3000]/g, ' ')
      .replace(type === 'text' || type === undefined ? textMark : /^'/, '')
      .replace(/^="([^"]*)"$/, '$1')
      .trim(),
  );
  if (type === 'decisionNumber') return issuedDecisionNumber(text) ?? text;
  if (type === 'date') return typedDay(plainWidths(text)) ?? plainWidths(text);
  if (type === 'code') return plainWidths(text).replace(/[\s-]/g, '').toUpperCase();
  if (type === 'amount' || type === 'number') return plainWidths(text);
  return text;
}
