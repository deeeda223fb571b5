/** An error of a spreadsheet among words, `#REF!+1` or 见#REF!: in a text nobody means it. */
const errorWithin = /#(?:REF|VALUE|DIV\/0|NAME|NULL|NUM|SPILL|CALC)[!?]|#N\/A(?![\p{L}\d])/u;
/** What programs write for a number that is none: NaN fills its place and says nothing, so it is told as that. */
const noNumber = /^[-+]?(?:1\.#(?:QNAN|SNAN|IND|INF)0*|infinity|inf)$/iu;
/** A formula, or the name of one, that was pasted as words. */
const formula =
  /^[=＝]?(?:(?:[VHX]LOOKUP|IFERROR|SUMIFS?|COUNTIFS?|IMPORTRANGE)$|(?:[VHX]LOOKUP|INDEX|MATCH|IFERROR|IFNA|IF|SUMIFS?|COUNTIFS?|CONCAT(?:ENATE)?|TEXTJOIN|INDIRECT|OFFSET|FILTER|IMPORTRANGE|QUERY)\s*[(（].*[)）]$)/u;
/** What stands in a cell while a program fetches its value. */
const fetching = /^#?(?:loading|please wait|fetching|正在?加载|加载|载入|读取|获取|请稍候|数据加载)中?(?:\.{2,}|…+|[!?])?$/iu;

/** Whether a cell holds what a program left where it could not give a value, beside the errors that stand alone. */
export function isLeftByProgram(cell: string): boolean {
  const text = cell.normalize('NFKC').trim();
  return [errorWithin, noNumber, formula, fetching].some((pattern) => pattern.test(text));
}
