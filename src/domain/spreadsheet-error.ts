/**
 * `#REF!` in whatever language and width, with its mark or without; `####` for want of room; `Err:502` of LibreOffice.
 * Programs write them in capitals: a word behind # that somebody typed, `#pm`, is none unless it has the marks of one.
 */
const failed = /^=?(?:##+|#[¡¿]?\p{Lu}[\p{Lu}/_ 0]+[!?]?)$/u;
const retyped = /^=?(?:#[¡¿]?[\p{Lu}\p{Ll}][\p{Lu}\p{Ll}/_ 0]+[!?]|#n\/a|(?:err|错误|錯誤):\d{3})$/iu;

/** Whether a cell holds what a spreadsheet writes where it could not work something out, or has no room to show it. */
export const isSpreadsheetError = (cell: string): boolean =>
  [failed, retyped].some((pattern) => pattern.test(cell.normalize('NFKC').trim()));
