const failed = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|BLOCKED!|CONNECT!|UNKNOWN!|#+)$/i;

/** Whether a cell holds what a spreadsheet writes where it could not work something out, or has no room to show it. */
export const isSpreadsheetError = (cell: string): boolean => failed.test(cell.trim());
