import { expect, test } from 'vitest';
import type { Requirement } from '../../../src/schemas/requirement.ts';
import { Store } from '../../../src/store/store.ts';
import { requestView } from '../../../src/views/text/request.ts';
import { asOf, portalContent } from '../../support/portal.ts';

test('a requirement of the city’s bureau is asked of the bureau, by its article; of another subject the agency is the reader’s to choose', async () => {
  const content = await portalContent();
  const { requirements, addressees } = requestView(new Store(content, asOf), 'en');
  const named = (id: string) => requirements.find((one) => one.id === id)!;
  expect(named('air-quality')).toMatchObject({
    label: { text: 'Air quality' },
    name: '空气质量',
    description: expect.stringMatching(/^监测结果（《.+》第二十三条）$/),
    addressee: '临澜市生态环境局',
    note: 'Under the article, this is disclosed by: The ecology bureau.',
  });
  expect(named('monthly-progress').addressee).toBeUndefined();
  expect(named('monthly-progress').note).toContain('which of them to ask is yours to choose');
  expect(addressees.map(({ name }) => name)).not.toContain('生态环境部');
  expect(addressees).toContainEqual({
    label: { text: 'Linlan Ecology and Environment Bureau' },
    name: '临澜市生态环境局',
    contacts: 'Duty desk 0001234567',
  });
  expect(addressees.find(({ name }) => name === '临澜市东浦区人民政府')).toMatchObject({ label: { text: 'Dongpu' }, contacts: '' });
});

test.each<[string, string | undefined, RegExp]>([
  ['国务院生态环境主管部门', '生态环境部', /^按条文，公开它的是：国务院生态环境主管部门。$/],
  ['国务院生态环境主管部门会同有关部门', '生态环境部', /会同有关部门。$/],
  ['国务院渔业渔政主管部门', undefined, /它不在下面的名单里/],
  ['国务院发展改革部门会同国务院生态环境等部门', undefined, /它不在下面的名单里/],
])('of national departments %s is asked of %s', async (subject, addressee, note) => {
  const content = await portalContent();
  const { fields } = content.requirements.find(({ id }) => id === 'air-quality')!;
  Object.assign(fields, { subjectKind: 'national', subject: { zh: subject }, level: ['national'] });
  const { requirements, addressees } = requestView(new Store(content, asOf), 'zh');
  expect(requirements.find(({ id }) => id === 'air-quality')).toMatchObject({ note: expect.stringMatching(note) as string });
  expect(requirements.find(({ id }) => id === 'air-quality')!.addressee).toBe(addressee);
  expect(addressees.some(({ name }) => name === '生态环境部')).toBe(addressee !== undefined);
});

/** Subjects as the Code and other laws name them, with their levels, and whom a letter goes to in a city of each level. */
const bureau = '临澜市生态环境局';
const government = '临澜市人民政府';
const bySubject: [subject: string, kind: string, level: string[], whom: Record<'municipality' | 'prefecture' | 'county', string>][] = [
  ['省级生态环境部门会同自然资源等部门', 'agency', ['province'], { municipality: bureau, prefecture: 'outside', county: 'outside' }],
  [
    '省级人民政府生态环境主管部门会同自然资源等部门',
    'agency',
    ['province'],
    { municipality: bureau, prefecture: 'outside', county: 'outside' },
  ],
  ['省级生态环境主管部门', 'agency', ['province'], { municipality: bureau, prefecture: 'outside', county: 'outside' }],
  ['省级以上人民政府生态环境主管部门', 'agency', ['provinceUp'], { municipality: bureau, prefecture: 'reader', county: 'reader' }],
  ['设区的市级以上地方人民政府生态环境主管部门', 'agency', ['cityUp'], { municipality: bureau, prefecture: bureau, county: 'outside' }],
  [
    '设区的市级以上地方人民政府生态环境主管部门会同有关部门',
    'agency',
    ['cityUp'],
    { municipality: bureau, prefecture: bureau, county: 'outside' },
  ],
  ['设区的市级以上地方人民政府', 'government', ['cityUp'], { municipality: government, prefecture: government, county: 'outside' }],
  ['省、自治区、直辖市', 'government', ['province'], { municipality: government, prefecture: 'outside', county: 'outside' }],
  ['县级以上地方人民政府', 'government', ['countyUp'], { municipality: 'reader', prefecture: 'reader', county: government }],
  ['设区的市级以上人民政府环境卫生主管部门', 'agency', ['cityUp'], { municipality: 'reader', prefecture: 'reader', county: 'outside' }],
  [
    '生态环境部、设区的市级以上地方生态环境主管部门',
    'agency',
    ['national', 'cityUp'],
    { municipality: 'reader', prefecture: 'reader', county: 'reader' },
  ],
  ['生态环境主管部门', 'agency', [], { municipality: 'reader', prefecture: 'reader', county: 'reader' }],
];
const notes: Record<string, RegExp> = { outside: /。它不在下面的名单里/, reader: /没有写明在这里是哪一个：向哪个申请，由你选。$/ };

async function askedIn(adminLevel: string | undefined) {
  const content = await portalContent();
  Object.assign(content.portal[0]!.fields, { adminLevel });
  const own = content.requirements.find(({ id }) => id === 'air-quality')!;
  const fieldsOf = ([zh, subjectKind, level]: (typeof bySubject)[number]) => ({ subject: { zh }, subjectKind, level });
  const all = bySubject.map((row, index) => ({ ...own, id: `row-${index}`, fields: { ...own.fields, ...fieldsOf(row) } as Requirement }));
  const { requirements, addressees } = requestView(new Store({ ...content, requirements: all }, asOf), 'zh');
  const names = addressees.map(({ name }) => name);
  return bySubject.map(([subject], index) => {
    const { addressee, note } = requirements.find(({ id }) => id === `row-${index}`)!;
    return { subject, addressee, note, isListed: addressee === undefined || names.includes(addressee) };
  });
}

test.each(['municipality', 'prefecture', 'county'] as const)('whom each subject of an article is in a %s', async (adminLevel) => {
  const expected = bySubject.map(([subject, , , whom]) => ({
    subject,
    addressee: whom[adminLevel] in notes ? undefined : whom[adminLevel],
    note: expect.stringMatching(notes[whom[adminLevel]] ?? new RegExp(`。在临澜市，这是${whom[adminLevel]}。$`, 'u')) as string,
    isListed: true,
  }));
  expect(await askedIn(adminLevel)).toEqual(expected);
});

test('where a portal does not say at which level its city stands, the reader chooses', async () => {
  for (const row of await askedIn(undefined))
    expect(row).toMatchObject({ addressee: undefined, note: expect.stringMatching(notes['reader']!) as string });
});

test('what an enterprise discloses is not asked of the enterprise, and what is told to some alone is said to be so; what has ended is not offered', async () => {
  const content = await portalContent();
  const { fields } = content.requirements.find(({ id }) => id === 'air-quality')!;
  Object.assign(fields, { subjectKind: 'enterprise', audience: 'group' });
  const noteOf = () => requestView(new Store(content, asOf), 'zh').requirements.find(({ id }) => id === 'air-quality')?.note;
  expect(noteOf()).toMatch(/企业不办理公开申请；.*别人申请的，公不公开由机关依法决定。$/);
  fields.endedOn = '2026-08-14';
  expect(noteOf()).toBeUndefined();
});

test('the letter has all that article 29 asks for and the days of articles 30 and 33, in Chinese on every page', async () => {
  const store = new Store(await portalContent(), asOf);
  const [zh, en] = [requestView(store, 'zh'), requestView(store, 'en')];
  expect(en.lines.map(({ paper }) => paper)).toEqual(zh.lines.map(({ paper }) => paper));
  const letter = en.lines.map(({ paper }) => paper).join('\n');
  for (const part of ['{applicant}', '身份证明', '{contact}', '{name}', '{number}', '{description}', '{form}', '{way}'])
    expect(letter).toContain(part);
  expect(letter).toMatch(/20个工作日内答复（第三十三条）.*7个工作日内一次性告知补正（第三十条）/);
  expect(zh.lines.every(({ reading }) => reading === undefined)).toBe(true);
  expect(en.lines.every(({ reading }) => reading && !/\p{Script=Han}/u.test(reading))).toBe(true);
  expect(en.lines.some(({ field }) => field !== undefined && /identity/.test(field))).toBe(false);
});
