/** A name as it is compared: width, case, blanks and the style of brackets don't count. */
export const normalisedName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]/g, '')
    .replace(/[〔【[{]/g, '(')
    .replace(/[〕】\]}]/g, ')')
    .toLowerCase();
