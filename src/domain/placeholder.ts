const strokes = /^(?:[-_‐-―−─━ー]+|[/\\]+)$/u;
const words =
  /^(?:无|暂无|没有|空|空白|空值|清空|未填|未填写|无数据|暂无数据|n\/?a|n\.a\.|null|none|nil|nan|undefined|\\n|blank|empty|clear)$/u;

/**
 * Whether a cell only fills its place, as a dash, 无 or NULL do: it says that there is nothing to say, and never that
 * what is on record shall go.
 */
export function isPlaceholder(cell: string): boolean {
  const folded = cell.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return strokes.test(folded) || words.test(folded.replace(/^[(<[](.*)[)>\]]$/u, '$1'));
}
