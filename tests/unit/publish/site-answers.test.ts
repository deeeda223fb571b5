import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { languages } from '../../../src/domain/language.ts';
import { siteAnswers } from '../../../src/publish/search/answers.ts';
import { Store } from '../../../src/store/store.ts';
import { temporaryFolder } from '../../support/content.ts';
import { plantedCity, plantedOn } from '../../support/planted-city.ts';
import { future, secretWord } from '../../support/planted.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const content = await portalContent();
const at = (day: string) => siteAnswers(new Store(content, day), 'zh');

test('an article leads to the requirements that rest on it, and to no others', () => {
  const { requirements } = at(asOf);
  expect(requirements['大气污染防治法第二十三条']).toEqual([{ title: '空气质量', url: '/zh/requirements/air-quality/' }]);
  expect(requirements['大气污染防治法第三十一条']).toEqual([{ title: '举报途径', url: '/zh/requirements/reporting-channels/' }]);
  expect(requirements['大气污染防治法第三条']).toBeUndefined();
});

test('in English the duty has its English name and page', () => {
  const { requirements, laws } = siteAnswers(new Store(content, asOf), 'en');
  expect(requirements['大气污染防治法第二十三条']).toEqual([{ title: 'Air quality', url: '/en/requirements/air-quality/' }]);
  expect(laws['大气污染防治法']!.url).toBe('/en/documents/air-law/');
});

test('an article that was read and on which nothing rests has its reason, and leads to where that stands', async () => {
  const changed = await portalContent();
  const [read] = changed.articlesRead;
  expect(read).toBeDefined();
  read!.fields = { ...read!.fields, article: '2', requirements: [], reason: { zh: '立法目的', en: 'Purpose' } };
  read!.group = 'air-law';
  const { setAside } = siteAnswers(new Store(changed, asOf), 'en');
  expect(setAside['大气污染防治法第二条']).toEqual({ reason: 'Purpose', url: '/en/requirements/articles/#air-law' });
  expect(Object.values(setAside).every(({ reason }) => reason)).toBe(true);
});

test('an article has the number of the requirements that it enforces and that do not rest on it', async () => {
  const changed = await portalContent();
  const what = { zh: '罚款', en: 'A fine' };
  const enforced = { document: 'air-law', articles: { zh: '第二十三条', en: 'article 23' }, what };
  for (const { fields } of changed.requirements) fields.consequences = [enforced, enforced];
  const resting = siteAnswers(new Store(changed, asOf), 'zh').requirements['大气污染防治法第二十三条']!.length;
  expect(siteAnswers(new Store(changed, asOf), 'zh').enforced).toEqual({ 大气污染防治法第二十三条: changed.requirements.length - resting });
});

test('a duty that has ended is no answer', async () => {
  const changed = await portalContent();
  changed.requirements.find(({ id }) => id === 'air-quality')!.fields.endedOn = '2026-08-14';
  expect(siteAnswers(new Store(changed, asOf), 'zh').requirements['大气污染防治法第二十三条']).toBeUndefined();
});

test('what is due is the next reports and tasks from that day on, soonest first', () => {
  // Reports of November are due on 15 December; tasks 1 and 5 of the plan at the end of the year.
  const { due } = at(asOf);
  expect(due[0]).toMatchObject({ on: '2026-12-15', url: expect.stringContaining('/zh/progress/') });
  expect(due[0]!.text).toContain('2026年11月');
  const tasks = due.filter(({ url }) => url.startsWith('/zh/tasks/'));
  expect(tasks.map(({ on, text }) => [on, text])).toEqual([
    ['2026-12-31', '演示 · 控制扬尘'],
    ['2026-12-31', '演示 · 整治排口'],
  ]);
  expect(due.map(({ on }) => on)).toEqual(due.map(({ on }) => on).toSorted());
});

test('what is due on the day itself is still due, and on the next day no longer', () => {
  const october = (day: string) => at(day).due.some(({ on, text }) => on === '2026-10-31' && text === '演示 · 更换公交车');
  expect([october('2026-10-31'), october('2026-11-01'), october('2026-01-05')]).toEqual([true, false, false]);
});

test('a task that is done before its day is due no more', async () => {
  // Task 3 is reported done since June; its day is put off to one that is near.
  const changed = await portalContent();
  changed.tasks.find(({ id }) => id === 'plan-2025-03')!.fields.deadline = '2026-11-30';
  const store = new Store(changed, asOf);
  expect(store.progress.judgement(store.get('tasks', 'plan-2025-03')).status).toBe('done');
  expect(siteAnswers(store, 'zh').due.map(({ url }) => url)).not.toContain('/zh/tasks/plan-2025-03/');
});

test('each week that has a digest begins on a Monday and leads to its page', () => {
  for (const lang of languages) {
    const { weeks } = siteAnswers(new Store(content, asOf), lang);
    expect(weeks.length).toBeGreaterThan(0);
    const [running, ...over] = weeks;
    expect(running!.url).toBe(`/${lang}/news/week/now/`);
    for (const { from, url } of over) {
      expect(new Date(`${from}T00:00:00Z`).getUTCDay(), from).toBe(1);
      expect(url).toMatch(new RegExp(`^/${lang}/news/week/\\d{4}-w?\\d+/$`, 'i'));
    }
  }
});

test('no answer tells of what is not public', async () => {
  const planted = await loadContent(plantedCity(temporaryFolder()));
  for (const lang of languages) {
    const text = JSON.stringify(siteAnswers(new Store(planted.content, plantedOn), lang));
    expect([text.includes(secretWord), text.includes(future)]).toEqual([false, false]);
  }
});
