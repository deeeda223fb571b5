import { ascending } from 'd3-array';
import type { Column } from '../content/table.ts';

/** What a header is of is said by its last word: columns of different sorts are never each other's slip. */
const sorts = [
  /日期|时间|期限|期$|日$/u,
  /文号|编号|号$/u,
  /代码/u,
  /金额|数额|元\)?$/u,
  /类型|类别|种类/u,
  /名称|姓名|名$|人$|者$|对象|当事人/u,
  /机关|部门/u,
  /内容|结果/u,
  /事实|行为/u,
  /依据|法律|条款/u,
  /原因|理由/u,
] as const;

const sortOf = (header: string): number =>
  sorts
    .map((sort, index) => ({ index, at: header.search(new RegExp(`(?:${sort.source})[^\\p{Script=Han}]*$`, 'u')) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => ascending(a.at, b.at))[0]?.index ?? -1;

/** The column that a header is likely a slip or a variant of: one of its sort whose name shares most characters; undefined where none does. */
export function likelyColumn(header: string, columns: readonly Column[]): Column | undefined {
  if (header.length < fewestCharacters || header.length > mostCharacters) return undefined;
  const sort = sortOf(header);
  const likely = columns.flatMap((column) => {
    const names = column.headers.filter((name) => sort < 0 || sortOf(name) < 0 || sortOf(name) === sort);
    const share = Math.max(
      0,
      ...names.filter((name) => shared(ownWords(header), ownWords(name)) * 2 >= 1).map((name) => shared(header, name)),
    );
    return share * 3 >= 2 ? [{ column, share }] : [];
  });
  return likely.toSorted((a, b) => ascending(b.share, a.share))[0]?.column;
}

/** 名称 or 日期 alone may be of anything; a sentence is no name. */
const [fewestCharacters, mostCharacters] = [3, 60];

/** A header without what most begin with, which says nothing of what it is. */
const ownWords = (header: string): string => header.replace(/^(?:作出)?(?:行政)?(?:处罚)?(?:决定)?/u, '') || header;

/** How much of the longer of two names stands in both, in order: 0 to 1. */
function shared(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let above = Array.from({ length: b.length + 1 }, () => 0);
  for (const character of a) {
    const row = [0];
    for (let index = 0; index < b.length; index++)
      row.push(character === b[index] ? above[index]! + 1 : Math.max(row[index]!, above[index + 1]!));
    above = row;
  }
  return above[b.length]! / Math.max(a.length, b.length);
}
