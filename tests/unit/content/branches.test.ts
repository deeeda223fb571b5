import { expect, test } from 'vitest';
import { authorityNames } from '../../../src/content/authority-names.ts';
import { Branches } from '../../../src/content/branches.ts';
import { NumbersOfOffices } from '../../../src/content/checks/cases/numbers-of-offices.ts';
import { ReferenceDirectory } from '../../../src/content/checks/directory.ts';
import type { Content } from '../../../src/content/entry.ts';
import { loadContent } from '../../../src/content/load.ts';
import { kindNames } from '../../../src/schemas/index.ts';
import { smallCity, write } from '../../support/content.ts';

const units = [
  { id: 'shimen', fields: { name: { zh: '石门区', en: 'Shimen' }, kind: 'district', aliases: [], formerNames: [] } },
  { id: 'nanhu', fields: { name: { zh: '南湖县', en: 'Nanhu County' }, kind: 'district', aliases: ['湖城'], formerNames: [] } },
  { id: 'gaoxin', fields: { name: { zh: '高新技术开发区', en: 'High-tech Area' }, kind: 'area', aliases: ['高新'], formerNames: [] } },
  {
    id: 'bureau',
    fields: {
      name: { zh: '市生态环境局', en: 'Ecology and Environment Bureau' },
      fullName: { zh: '清河市生态环境局', en: 'Qinghe Ecology and Environment Bureau' },
      kind: 'department',
      aliases: [],
      formerNames: [],
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

/** Units of another city: its bureau by its name and full name, districts by their names. */
const cityOf = (bureau: string, fullName: string | undefined, ...districts: string[]) =>
  [
    { id: 'bureau', fields: { name: { zh: bureau }, ...(fullName ? { fullName: { zh: fullName } } : {}), kind: 'department' } },
    ...districts.map((zh) => ({ id: zh, fields: { name: { zh }, kind: 'district' } })),
  ].map(({ id, fields }) => ({ kind: 'units', id, fields: { aliases: [], formerNames: [], ...fields } })) as unknown as Content['units'];
/** The unit that a name of an office is read as. */
const readIn = (held: Content['units'], authority: string) => {
  const entries = Object.fromEntries(kindNames.map((kind) => [kind, kind === 'units' ? held : []])) as unknown as Content;
  return new ReferenceDirectory(entries).unitNamedIn(authority);
};

test.each([
  ['石门县生态环境局', '石门县'],
  ['恩泽州石门县生态环境局', '石门县'],
  ['恩泽州河东区生态环境局', '河东区'],
  ['北山市生态环境局', '北山市'],
  ['恩泽州石门生态环境局', '石门县'],
  ['恩泽州生态环境局', 'bureau'],
  ['生态环境局', 'bureau'],
])('a district wins over the longer name of the bureau: %s', (authority, unit) => {
  expect(readIn(cityOf('生态环境局', undefined, '石门县', '河东区', '北山市'), authority)).toBe(unit);
});

test.each([
  ['清河市永安市生态环境局', '永安市'],
  ['永安市生态环境局', '永安市'],
  ['清河市石桥环境监察大队', '石桥区'],
  ['清河市生态环境局石桥执法中队', '石桥区'],
  ['石桥环境监察大队', '石桥区'],
  ['清河市石桥生态环境局', '石桥区'],
  ['清河市生态环境局', 'bureau'],
  ['市生态环境局', 'bureau'],
  ['清河市生态环境保护综合行政执法支队', undefined],
])('in a city with a county-level one, %s', (authority, unit) => {
  expect(readIn(cityOf('市生态环境局', '清河市生态环境局', '永安市', '石桥区'), authority)).toBe(unit);
});

test('a name of the city that a district shares is the city’s, and a bureau’s own name that holds one is the bureau’s', () => {
  const anyang = cityOf('市生态环境局', '安阳市生态环境局', '安阳新区', '安阳县');
  expect(readIn(anyang, '安阳市生态环境局')).toBe('bureau');
  expect(readIn(anyang, '安阳生态环境局')).toBeUndefined();
  expect(readIn(anyang, '安阳市生态环境局安阳分局')).toBe('安阳新区');
  expect(readIn(anyang, '安阳市生态环境局安阳县分局')).toBe('安阳县');
  const own = cityOf('河东区生态环境局', '恩泽州河东区生态环境局', '河东区');
  expect(readIn(own, '恩泽州河东区生态环境局')).toBe('bureau');
  expect(readIn(own, '河东区生态环境局')).toBe('bureau');
  expect(readIn(own, '恩泽州河东区生态环境局河东分局')).toBe('河东区');
});

test('what a district was called stays its name in those of offices', () => {
  const [bureau, district] = cityOf('市生态环境局', '禾川市生态环境局', '清源区');
  const formerNames = [{ name: { zh: '清溪县', en: 'Qingxi County' }, until: '2025-12-31' }];
  const held = [bureau!, { ...district!, fields: { ...district!.fields, formerNames } }] as Content['units'];
  for (const name of ['禾川市生态环境局清溪县分局', '禾川市生态环境局清溪分局', '禾川市清溪县生态环境局', '禾川市生态环境局清源分局'])
    expect([name, readIn(held, name)]).toEqual([name, '清源区']);
  expect(new Branches(held).severalIn('禾川市生态环境局清溪分局')).toEqual([]);
});

test.each(['清溪、梅岭分局', '清溪梅岭分局', '清溪区和梅岭县生态环境分局'])('two districts before one branch are two: …%s', (branch) => {
  const branches = new Branches(cityOf('市生态环境局', '禾川市生态环境局', '清溪区', '梅岭县'));
  expect(branches.severalIn(`禾川市生态环境局${branch}`).toSorted()).toEqual(['梅岭县', '清溪区']);
});

test('in a city with a county of its own bare name every district’s bureau is its own, and is not doubted', () => {
  const held = cityOf('市生态环境局', '清河市生态环境局', '清河县', '东湖区', '永安市', '安阳新区');
  const branches = new Branches(held);
  for (const district of ['清河县', '东湖区', '永安市', '安阳新区'])
    for (const name of [`清河市${district}生态环境局`, `清河市生态环境局${district}分局`]) {
      expect([name, branches.severalIn(name)]).toEqual([name, []]);
      expect([name, readIn(held, name)]).toEqual([name, district]);
    }
  expect(branches.severalIn('清河市生态环境局东湖、永安分局').toSorted()).toEqual(['东湖区', '永安市']);
});

test('numbers that one branch’s row alone has otherwise are doubted there, by the most frequent holder', () => {
  const held = cityOf('生态环境局', undefined, '石门县', '河东区', '北山市');
  const entries = Object.fromEntries(kindNames.map((kind) => [kind, kind === 'units' ? held : []])) as unknown as Content;
  const offices = new NumbersOfOffices(new ReferenceDirectory(entries), { units: held, portal: [] });
  const decided = (authority: string, number: number) => ({
    authority,
    decisionNumber: `恩石环罚〔2026〕${number}号`,
    unit: undefined,
    source: undefined,
  });
  const rows = [
    decided('北山市生态环境局', 1),
    ...[2, 3, 4].map((number) => decided('石门县生态环境局', number)),
    decided('河东区生态环境局', 5),
  ] as Parameters<NumbersOfOffices['add']>[0][];
  for (const row of rows) offices.add(row);
  const doubts = rows.map((row) =>
    offices
      .doubtsIn(row, true)
      .map(({ message }) => message.en)
      .join(' '),
  );
  expect(doubts.slice(1, 4)).toEqual(['', '', '']);
  for (const odd of [doubts[0], doubts[4]]) expect(odd).toMatch(/are those of 石门县生态环境局/);
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
