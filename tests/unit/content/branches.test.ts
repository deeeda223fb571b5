import { expect, test } from 'vitest';
import { authorityNames } from '../../../src/content/authority-names.ts';
import { Branches } from '../../../src/content/branches.ts';
import type { Content } from '../../../src/content/entry.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

const units = [
  { id: 'shimen', fields: { name: { zh: '石门区', en: 'Shimen' }, kind: 'district', aliases: [] } },
  { id: 'nanhu', fields: { name: { zh: '南湖县', en: 'Nanhu County' }, kind: 'district', aliases: ['湖城'] } },
  { id: 'gaoxin', fields: { name: { zh: '高新技术开发区', en: 'High-tech Area' }, kind: 'area', aliases: ['高新'] } },
  {
    id: 'bureau',
    fields: {
      name: { zh: '市生态环境局', en: 'Ecology and Environment Bureau' },
      fullName: { zh: '清河市生态环境局', en: 'Qinghe Ecology and Environment Bureau' },
      kind: 'department',
      aliases: [],
    },
  },
] as unknown as Content['units'];

test.each([
  ['清河市生态环境局石门分局', 'shimen'],
  ['清河市生态环境局石门区分局', 'shimen'],
  ['清河市生态环境局石门区生态环境分局', 'shimen'],
  ['清河市生态环境保护综合行政执法支队石门大队', 'shimen'],
  ['清河市生态环境局湖城分局', 'nanhu'],
  ['清河市生态环境局高新区分局', 'gaoxin'],
  ['石门分局', 'shimen'],
  // Another place ends like it, and a city is none of its districts.
  ['清河市生态环境局北石门分局', undefined],
  ['清河市石门湖管理局', undefined],
  ['石门市综合执法支队', undefined],
  ['清河市生态环境局', undefined],
])('the branch %s lies in its district', (authority, district) => {
  expect(new Branches(units).districtOf(authority)).toBe(district);
});

test('two districts in the name of one office are told, and one within the other is one', () => {
  const branches = new Branches(units);
  expect(branches.severalIn('清河市生态环境局石门区南湖县分局')).toEqual(['shimen', 'nanhu']);
  expect(branches.severalIn('清河市生态环境局石门区分局')).toEqual([]);
  expect(branches.severalIn('清河市生态环境局')).toEqual([]);
});

test('the English of a branch is made of its district and the bureau', () => {
  const names = authorityNames(units, '清河市');
  expect(names.get('清河市生态环境局石门分局')?.en).toBe('Shimen Branch, Qinghe Ecology and Environment Bureau');
  expect(names.get('清河市生态环境局南湖县分局')?.en).toBe('Nanhu Branch, Qinghe Ecology and Environment Bureau');
});

test('decisions of branches are their districts’, another district beside them is doubted, and so are two in one name', async () => {
  const content = smallCity();
  write(
    content,
    'units.yaml',
    'huanjingju: { name: { zh: 市生态环境局 }, kind: department }\nshimen: { name: { zh: 石门区 }, kind: district }\nnanhu: { name: { zh: 南湖区 }, kind: district }\n',
  );
  const row = (number: number, authority: string, unit = '') =>
    `样例${number}有限公司,法人及非法人组织,样环罚〔2026〕${number}号,大气污染,喷漆时没有密闭。,罚款,处罚款2万元,2,2026-09-0${number},${authority},2026-10-08,${unit}`;
  write(
    content,
    'cases/2026.csv',
    [
      '行政相对人名称,行政相对人类别,行政处罚决定书文号,违法行为类型,违法事实,处罚类别,处罚内容,罚款金额(万元),处罚决定日期,处罚机关,公示日期,行政区',
      row(1, '样例市生态环境局石门分局'),
      row(2, '样例市生态环境局石门区分局'),
      row(3, '样例市生态环境局'),
      row(4, '样例市生态环境局石门分局', '南湖区'),
      row(5, '样例市生态环境局石门区南湖区分局'),
      '',
    ].join('\n'),
  );
  const { content: read, faults } = await loadContent(content);
  expect(read.cases.map(({ fields }) => fields.unit).slice(0, 4)).toEqual(['shimen', 'shimen', 'huanjingju', 'nanhu']);
  const shown = faults.map(({ line, message }) => `${line} ${message.en}`).join('\n');
  expect(shown).toMatch(/^5 The district is 南湖区, and the authority 样例市生态环境局石门分局/m);
  expect(shown).toMatch(/^6 "样例市生态环境局石门区南湖区分局" names 石门区 and 南湖区/m);
  expect(shown).not.toMatch(/^[234] /m);
});
