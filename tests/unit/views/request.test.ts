import { expect, test } from 'vitest';
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
