const above = /^(?:(?:内容|情况)?(?:同上|同前|如上|如前|上同)|同上[一行格]?|[〃″"“”'']{1,2}|ditto|idem)$/iu;
const attached =
  /^(?:详见|详情见|内容见|具体见|参见|见|附)(?:附件|附表|附页|附后|后附|原件|正文|文书|处罚决定书|行政处罚决定书|决定书|公文|备注|另表)\d*$/u;
const later = /^(?:待补|待补充|待填|待填写|待定|待核实|待确认|待查|后补|补充中|暂缺|不详|未知|略|省略|tbd|todo|x{2,}|×{2,}|\?+)$/iu;

/** Whether a cell says nothing itself, but that it stands elsewhere (同上, 详见附件) or is yet to be filled in (待补充). */
export function pointsElsewhere(cell: string): boolean {
  const text = cell
    .normalize('NFKC')
    .replace(/[\s。.、，,;；:：…]/gu, '')
    .replace(/^[([（【](.*)[)\]）】]$/u, '$1');
  return above.test(text) || attached.test(text) || later.test(text);
}
