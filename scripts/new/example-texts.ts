import { plusDays } from '../../src/domain/days/calendar.ts';
import { englishOf, wordsOf } from './facts.ts';
import { namedIn, showsAll, type NewCity } from './city.ts';
import type { NewText } from './new-text.ts';

/** One invented text of each kind, marked so that `npm run demo -- remove` takes it out. */
export function exampleTexts(city: NewCity): NewText[] {
  const { office, today } = city;
  const words = wordsOf(city);
  const { plan, clause, topic } = namedIn(city);
  const article = `<Clause document="${clause.split('#')[0]}" clause="${clause.split('#')[1]}" />`;
  const showsReports = showsAll(city, 'progress');
  const facts = { publishedOn: today, documents: [plan], owner: office.id, demo: 'true' };
  return [
    {
      kind: 'explainers',
      id: 'demo-air',
      facts: {
        ...facts,
        topics: [topic],
        clauses: [clause],
        roles: ['resident', 'builder'],
        forMe: {
          who: words('工地附近的居民。', 'People who live near a building site.'),
          act: words('看到裸露的土堆没有覆盖，记下时间和地点。', 'If heaps of earth lie bare, note when and where.'),
          call: words('拨打 12345。', 'Call 12345.'),
        },
      },
      zh: {
        title: '示例：扬尘怎么管',
        summary: ['工地的裸露地面要覆盖。', '看到没有覆盖的，可以反映。'],
        body: `## 写给谁看\n\n解读用平常话说明政策对读者意味着什么。\n\n${article}`,
      },
      en: {
        title: 'Example: how dust is kept down',
        summary: ['Bare ground on building sites is to be covered.', 'Where it is not, anyone can say so.'],
        body: `## For whom\n\nAn explainer says in everyday words what a policy means for its readers.\n\n${article}`,
      },
    },
    {
      kind: 'questions',
      id: 'demo-reports',
      facts: { ...facts, topics: ['disclosure'], askedOn: plusDays(today, -3), answeredOn: today },
      zh: {
        title: '示例：各区什么时候报告进展？',
        summary: [`每月${city.dueDay}日前报告上月的进展。`],
        body: `每月${city.dueDay}日前，各区、各部门报告上个月的进展${showsReports ? '，谁报了、谁没报，在[任务进展](/zh/progress/)里看得到' : ''}。`,
      },
      en: {
        title: 'Example: when do districts report progress?',
        summary: [`By day ${city.dueDay} of each month, on the month before.`],
        body: `Districts and departments report on the past month by day ${city.dueDay}.${showsReports ? ' [Progress](/en/progress/) shows who did and who did not.' : ''}`,
      },
    },
    ...lighterTexts(city, facts),
  ];
}

type Facts = { publishedOn: string; documents: readonly string[]; owner: string; demo: string };

/** A guide and a notice. */
function lighterTexts(city: NewCity, facts: Facts): NewText[] {
  const isWhole = showsAll(city, 'documents', 'progress', 'cases');
  return [
    {
      kind: 'guides',
      id: 'demo-travel',
      facts: { ...facts, documents: undefined, topics: [namedIn(city).topic], setting: 'travel' },
      zh: {
        title: '示例：出行少开一趟车',
        summary: ['最短的那一趟，走路或骑车。'],
        body: '## 先改最短的一趟\n\n- 看看一周里哪一趟最短。\n- 这一趟改成走路或骑车。',
      },
      en: {
        title: 'Example: one car trip less',
        summary: ['Walk or cycle the shortest trip.'],
        body: '## Change the shortest trip first\n\n- See which trip of your week is the shortest.\n- Walk or cycle that one.',
      },
    },
    {
      kind: 'news',
      id: 'demo-opens',
      facts: { ...facts, topics: ['disclosure'] },
      zh: {
        title: `示例：${city.name.zh}上线`,
        summary: [isWhole ? '计划、进展、案件在一处查。' : '公开的内容在一处查。'],
        body: '动态写有日期的消息，例如新公布的文件或数据。',
      },
      en: {
        title: `Example: ${englishOf.portalOf(city)} opens`,
        summary: [isWhole ? 'Plan, progress and cases in one place.' : 'What is public, in one place.'],
        body: 'News are notices with a date, such as a document or data just published.',
      },
    },
  ];
}
