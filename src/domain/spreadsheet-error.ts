/** `#REF!` in whatever language and width, with its mark or without; `####` for want of room; `Err:502` of LibreOffice. */
const failed = /^=?(?:##+|#[¡¿]?\p{Lu}[\p{Lu}/_ 0]+[!?]?|(?:err|错误|錯誤):\d{3})$/iu;

/** Whether a cell holds what a spreadsheet writes where it could not work something out, or has no room to show it. */
export const isSpreadsheetError = (cell: string): boolean => failed.test(cell.normalize('NFKC').trim());
