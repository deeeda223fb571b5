/**
 * `#REF!` in whatever language and width, with its mark or without; `####` for want of room; `Err:502` of LibreOffice.
 * Programs write them in capitals: a word behind # that somebody typed, `#pm`, is none unless it has the marks of one.
 */
const failed = /^=?(?:##+|#[¡¿]?\p{Lu}[\p{Lu}/_ 0]+[!?]?)$/u;
const retyped = /^=?(?:#[¡¿]?[\p{Lu}\p{Ll}][\p{Lu}\p{Ll}/_ 0]+[!?]|#n\/a|(?:err|错误|錯誤):\d{3})$/iu;
/** The same as Chinese programs write it; what else stands in Chinese behind a # is somebody's words. */
const inChinese =
  /^=?#(?:值|數值|数值|名称|名稱|引用|参照|參照|数字|數字|数|數|空|空值|除数?\/0|除數\/0|被零除|除以零|不适用|不適用|无效|溢出|溢位|计算|計算|字段|欄位|未知|连接|連線|被阻止|错误|錯誤)[!?]?$|^#(?:getting_data|busy|spill|calc)[!]?$/iu;

/** Whether a cell holds what a spreadsheet writes where it could not work something out, or has no room to show it. */
export const isSpreadsheetError = (cell: string): boolean =>
  [failed, retyped, inChinese].some((pattern) => pattern.test(cell.normalize('NFKC').trim()));
