/** The headers of the national record of penalties (双公示), in their order. */
export const officialHeaders =
  '行政相对人名称 行政相对人类别 统一社会信用代码 法定代表人 行政处罚决定书文号 违法行为类型 违法事实 处罚依据 处罚类别 处罚内容 罚款金额(万元) 没收违法所得、没收非法财物的金额(万元) 暂扣或吊销证照名称及编号 处罚决定日期 处罚有效期 公示截止期 处罚机关 数据来源单位 备注'.split(
    ' ',
  );
const sample: Record<string, string> = {
  行政相对人名称: '临澜样例测试有限公司',
  行政相对人类别: '法人及非法人组织',
  行政处罚决定书文号: '东环罚[2026]9501号',
  违法行为类型: '大气污染',
  违法事实: '喷漆未在密闭空间进行',
  处罚依据: '《中华人民共和国大气污染防治法》',
  处罚类别: '罚款',
  处罚内容: '处罚款5.5万元',
  '罚款金额(万元)': '5.5',
  处罚决定日期: '2026/3/1',
  处罚机关: '临澜市东浦区生态环境局',
};
/** A row in order, with these cells changed. */
export const rowOf = (changes: Record<string, string> = {}, headers = officialHeaders) =>
  headers.map((header) => ({ ...sample, ...changes })[header] ?? '');
/** An office's table as CSV. */
export const csv = (rows: string[][], headers = officialHeaders) =>
  [headers, ...rows]
    .map((cells) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join('\n') + '\n';
