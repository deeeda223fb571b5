/** Every bracket that offices type around the year of a decision number; 〔〕 is the right one. */
const opening = '[〔\\[(（【［﹝]';
const closing = '[〕\\])）】］﹞]';
const shape = new RegExp(`^([\\p{Script=Han}A-Za-z]+)\\s*${opening}\\s*(\\d{4})\\s*${closing}\\s*(第?)\\s*0*(\\d+(?:-\\d+)?)\\s*号?$`, 'u');

/**
 * The canonical form of a decision number (行政处罚决定书文号), such as 京环罚〔2023〕12号, whatever
 * brackets, widths and blanks were typed. Undefined when the text is not a decision number.
 */
export function canonicalDecisionNumber(typed: string): string | undefined {
  const folded = typed
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .trim();
  const match = shape.exec(folded);
  if (!match) return undefined;
  const [, prefix, year, ordinal, number] = match;
  return `${prefix}〔${year}〕${ordinal}${number}号`;
}
