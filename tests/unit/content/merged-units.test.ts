import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { Store } from '../../../src/store/store.ts';
import { edit, smallCity, write } from '../../support/content.ts';

const today = '2026-11-25';
const reports = '单位,任务,状态,完成百分比,进展说明,报送日期';

/** A small city in which a district was merged into another in November, with a task whose units are these. */
function city(responsible: string, { lead = 'huanjingju', leads = '', deadline = '2027-06-30' } = {}): string {
  const content = smallCity();
  edit(content, 'portal.yaml', 'from: 2026-10', 'from: 2026-09');
  edit(
    content,
    'units.yaml',
    'dongqu:',
    'bailu: { name: { zh: 白鹿区 }, kind: district, mergedInto: dongqu, mergedOn: 2026-11-01 }\ndongqu:',
  );
  write(
    content,
    'tasks/plan.csv',
    `序号,部分,重点任务,工作措施,完成时限,牵头部门,牵头变更,主责单位\n1,air,控尘,覆盖裸地,${deadline},${lead},${leads},${responsible}\n`,
  );
  write(
    content,
    'progress/2026-09.csv',
    [
      reports,
      'bailu,plan-01,onTrack,10,覆盖,2026-10-06',
      ...(lead === 'bailu' ? [] : [`${lead},plan-01,onTrack,10,按计划,2026-10-05`]),
      '',
    ].join('\n'),
  );
  return content;
}
const faultsOf = async (content: string): Promise<string[]> =>
  (await loadContent(content, 'city', undefined, () => today)).faults
    .filter(({ file }) => /tasks|progress/.test(file))
    .map((fault) => formatFault(fault, 'en'));

test('a unit that was merged away and still has a part in a task that goes on is named, with the unit that took over', async () => {
  expect(await faultsOf(city('bailu'))).toEqual([
    expect.stringMatching(
      /responsibleUnits {2}\[warning\]\n {2}"bailu" was merged into "dongqu" on 2026-11-01\. Write "dongqu" in its place/,
    ),
  ]);
  expect(await faultsOf(city('', { lead: 'bailu' }))).toEqual([expect.stringContaining('Write "2026-11-01 dongqu" in leads')]);
  expect(await faultsOf(city('', { lead: 'bailu', leads: '2026-11-01 dongqu' }))).toEqual([]);
  // “All districts” are those that there are.
  const ofAll = city('各区');
  edit(ofAll, 'portal.yaml', 'reporting:', 'everyDistrict: [各区]\nreporting:');
  expect((await faultsOf(ofAll)).filter((fault) => fault.includes('was merged into'))).toEqual([]);
  // A task that had ended by then keeps its units.
  expect(await faultsOf(city('bailu', { deadline: '2026-10-31' }))).toEqual([]);
});

test('with the successor in its place past months keep their reports and what they owed, and later ones are the successor’s', async () => {
  const content = city('dongqu');
  expect(await faultsOf(content)).toEqual([]);
  const { progress } = new Store((await loadContent(content)).content, today);
  const statusOf = (unit: string) => ['2026-09', '2026-10', '2026-11'].map((month) => progress.punctuality(unit, month).status);
  expect(statusOf('bailu')).toEqual(['onTime', 'missing', 'notOwed']);
  expect(statusOf('dongqu')).toEqual(['notOwed', 'notOwed', 'due']);
  expect(progress.reportingUnits().map(({ id }) => id)).toEqual(['huanjingju', 'bailu', 'dongqu']);
  expect(progress.tasksOfUnit('bailu', '2026-09').map(({ id }) => id)).toEqual(['plan-01']);
});

test('a report of the merged unit for a later month is still a fault, and so is one of a unit that has no part', async () => {
  const content = city('dongqu');
  write(content, 'progress/2026-12.csv', `${reports}\nbailu,plan-01,onTrack,10,覆盖,2027-01-05\n`);
  expect((await faultsOf(content)).join('\n')).toContain('does not name "bailu"');
  const other = city('');
  expect((await faultsOf(other)).join('\n')).toContain('does not name "bailu"');
});
