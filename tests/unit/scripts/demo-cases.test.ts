import { describe, expect, test } from 'vitest';
import { makeCases } from '../../../scripts/demo/cases.ts';
import { cityOf } from '../../../scripts/demo/city.ts';
import { citedArticles } from '../../../src/domain/law/articles.ts';
import { isWorkingDay } from '../../../src/domain/days/working-days.ts';
import { portalContent } from '../../support/portal.ts';

const order = {
  city: {
    name: '临澜市',
    sign: '临',
    districts: ['东浦区', '西岭区', '北坪区'].map((name) => ({ name, sign: name[0]! })),
    offices: { ecology: '生态环境局', housing: '住房和城乡建设局', urban: '城市管理局' },
  },
  count: 300,
  from: '2024-11-04',
  to: '2026-10-28',
};
const rows = makeCases(order);
const code = '中华人民共和国生态环境法典';
/** Article 1242 of the Code, as far as decisions cite what it repeals. */
const repealed = new Set(
  ['大气污染防治法', '水污染防治法', '噪声污染防治法', '固体废物污染环境防治法'].map((law) => `中华人民共和国${law}`),
);
/** Ranges as the laws lay them down, in 10,000 yuan; articles by law and number. */
const ranges: Record<string, [number, number]> = {
  大气污染防治法99: [10, 100],
  大气污染防治法100: [2, 20],
  大气污染防治法108: [2, 20],
  大气污染防治法114: [0.5, 0.5],
  大气污染防治法115: [1, 10],
  大气污染防治法117: [1, 10],
  大气污染防治法120: [0.2, 2],
  水污染防治法83: [10, 100],
  水污染防治法84: [2, 10],
  噪声污染防治法77: [1, 10],
  固体废物污染环境防治法102: [10, 100],
  固体废物污染环境防治法112: [10, 100],
  生态环境法典1086: [2, 20],
  生态环境法典1100: [20, 100],
  生态环境法典1102: [20, 100],
  生态环境法典1107: [10, 100],
  生态环境法典1109: [2, 10],
  生态环境法典1120: [2, 20],
  生态环境法典1127: [0.5, 0.5],
  生态环境法典1128: [1, 10],
  生态环境法典1130: [1, 10],
  生态环境法典1133: [0.2, 2],
  生态环境法典1171: [10, 100],
  生态环境法典1175: [5, 20],
  生态环境法典1185: [1, 10],
  排污许可管理条例33: [20, 100],
  排污许可管理条例36: [2, 20],
  排污许可管理条例37: [0.5, 2],
  建设项目环境保护管理条例23: [20, 100],
  企业环境信息依法披露管理办法28: [1, 10],
  企业环境信息依法披露管理办法29: [0, 5],
};

describe('invented cases could be true', () => {
  test.each(rows.map((row) => [row['行政处罚决定书文号']!, row]))('%s', (_, row) => {
    const [decided, acted, ends] = [row['处罚决定日期']!, row['违法行为发生日期']!, row['公示截止期']!];
    const [{ law, article } = { law: '' }] = citedArticles(row['处罚依据']!);
    // The law of the day: none that was repealed when the act was done, and the Code for no decision before it.
    expect(repealed.has(law) && acted >= '2026-08-15').toBe(false);
    expect(law === code && decided < '2026-08-15').toBe(false);
    const [low, high] = ranges[`${law.replace('中华人民共和国', '')}${article}`]!;
    const fine = Number(row['罚款金额(万元)'] || 0);
    expect(fine).toBeGreaterThanOrEqual(low);
    expect(fine).toBeLessThanOrEqual(high);
    // No publicity lasts more than three years; offices decide and publish when they are open.
    expect(Number(ends.replaceAll('-', '')) - Number(decided.replaceAll('-', ''))).toBeLessThanOrEqual(30_000);
    expect(acted < decided && isWorkingDay(decided) && isWorkingDay(row['公示日期']!)).toBe(true);
    const ofHousing = /一百一十五条|一千一百二十八条/.test(row['处罚依据']!);
    expect(row['处罚机关']!.includes('住房和城乡建设')).toBe(ofHousing);
  });

  test('gains are taken away where the basis says so, and from nobody who only kept silent', () => {
    const taken = rows.filter((row) => row['处罚类别']!.includes('没收'));
    expect(taken.length).toBeGreaterThan(0);
    for (const row of taken) {
      expect(row['处罚依据']).toContain('《中华人民共和国行政处罚法》第二十八条');
      expect(row['违法行为类型']).not.toBe('信息公开');
    }
  });

  test('like is treated alike: one act, article and fine, one length of publicity', () => {
    const lengths = Map.groupBy(rows, (row) => `${row['违法行为类型']} ${row['处罚依据']} ${row['罚款金额(万元)']}`);
    const months = (row: (typeof rows)[number]) => {
      const [from, to] = [row['处罚决定日期']!, row['公示截止期']!].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
      return to! - from!;
    };
    for (const alike of lengths.values()) expect(new Set(alike.map(months)).size).toBe(1);
  });

  test('an earlier act decided under the Code is one for which the Code is milder', () => {
    const earlier = rows.filter((row) => row['处罚依据']!.includes('法典') && row['违法行为发生日期']! < '2026-08-15');
    for (const row of earlier) expect(row['违法行为类型']).toBe('危险废物管理');
  });

  test('offices bear the names that the city gives them', async () => {
    const content = await portalContent();
    const { offices } = cityOf(content);
    expect(offices.ecology).toBe('生态环境局');
    const housing = { ...content.units.at(-1)!, id: 'zhujian' };
    housing.fields = { ...housing.fields, kind: 'department', name: { zh: '市住建委' }, fullName: { zh: '临澜市住房和城乡建设委员会' } };
    expect(cityOf({ ...content, units: [...content.units, housing] }).offices.housing).toBe('住房和城乡建设委员会');
    const authorities = new Set(rows.map((row) => row['处罚机关']!.replace(/^临澜市(?:东浦区|西岭区|北坪区)?/, '')));
    expect([...authorities].toSorted()).toEqual(['住房和城乡建设局', '城市管理局', '生态环境局'].toSorted());
  });

  test('the city’s sign is that of its government’s documents', async () => {
    const content = await portalContent();
    const documents = content.documents.map((entry) => ({
      ...entry,
      fields: { ...entry.fields, number: entry.fields.number?.replace('临政', '澜政') },
    }));
    expect([cityOf(content), cityOf({ ...content, documents }), cityOf({ ...content, documents: [] })].map(({ sign }) => sign)).toEqual([
      '临',
      '澜',
      '临',
    ]);
  });

  test('the same seed gives the same cases', () => {
    expect(makeCases(order)).toEqual(rows);
  });
});
