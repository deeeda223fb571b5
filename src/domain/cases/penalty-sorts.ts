/** The sorts of penalty that the law names (Administrative Penalty Law, art. 9). */
export const statutoryPenalties: readonly string[] =
  '警告 通报批评 罚款 没收违法所得 没收非法财物 暂扣许可证件 降低资质等级 吊销许可证件 限制开展生产经营活动 责令停产停业 责令关闭 限制从业 行政拘留'.split(
    ' ',
  );

/** The sorts that a cell names, which holds several with marks between them. */
export const sortsIn = (cell: string): string[] =>
  cell
    .split(/[;；、,，/+＋\n]|并处|以及|和/u)
    .map((sort) => sort.replace(/^(?:处以?|给予|予以)(?=.)/u, '').trim())
    .filter(Boolean);
