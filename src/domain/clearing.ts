/** What a delivery writes into a cell to clear a field: （清空） or (clear). A blank cell never does. */
const clearing = /^[(（]\s*(?:清空|clear)\s*[)）]$/i;

/** Whether a cell is the wish to clear its field; in content, where nothing is cleared, it is a slip. */
export const isClearing = (cell: string): boolean => clearing.test(cell.trim());
