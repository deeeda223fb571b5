import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answersPart, waysToHeard } from '../../../src/client/search/answers-part.ts';
import type { Shown } from '../../../src/client/search/panel-part.ts';
import { epochDay } from '../../../src/domain/days/calendar.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { panelWords } from '../../../src/views/search/words.ts';
import { panelOver, stateOf } from '../../support/panel.ts';
import { parseQuery } from '../../../src/search/query.ts';
import type { Answers } from '../../../src/search/answers.ts';

const law = '大气污染防治法';
const answers: Answers = {
  due: [
    { on: '2026-12-15', text: '2026年11月的进展报告', url: '/zh/progress/2026-11/' },
    { on: '2026-12-31', text: '控制扬尘', url: '/zh/tasks/plan-2025-01/' },
  ],
  weeks: [{ from: '2026-10-19', url: '/zh/news/week/2026-W43/' }],
  requirements: { [`${law}第二十三条`]: [{ title: '空气质量', url: '/zh/requirements/air-quality/' }] },
  enforced: {},
  setAside: { ['水污染防治法第八条']: { reason: '立法目的', url: '/zh/requirements/articles/#water-law' } },
  laws: { [law]: { title: '中华人民共和国大气污染防治法', url: '/zh/documents/air-law/' } },
};
const laws = [
  { law, names: ['大气法', 'Air Law'] },
  { law: '水污染防治法', names: [] },
];
const words = panelWords('all', 'zh');
const asked: string[] = [];
let parties: { name: string; id: string; isInvented: boolean }[] = [];
let rows: number[] = [1];
let cited: string[] = [];
let days: string[] = [];
let meant: { exact: number; isHeard: boolean } | undefined;
let whole: { requirements: string; nextDay?: { name: string; count: number } } | undefined;
let served: unknown = answers;
const others = new Map<string, unknown>();
const serve = (address: string, file: unknown) => others.set(address, file);
beforeEach(() => {
  asked.length = 0;
  parties = [];
  rows = [1];
  cited = [];
  days = [];
  meant = undefined;
  served = answers;
  whole = undefined;
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const json = () => Promise.resolve(others.get(address) ?? served);
    return Promise.resolve({ ok: served !== undefined, status: 503, json });
  });
});
afterEach(() => vi.unstubAllGlobals());

const place = () => document.querySelector<HTMLElement>('[data-answers]')!;
/** What stands above the results of a question: its heading, and where its links lead. */
const answerTo = (...questions: string[]) => answerOver('all', questions);
async function answerOver(scope: 'all' | 'requirements', questions: readonly string[]) {
  const { panel } = panelOver('<section data-answers hidden></section>');
  const part = answersPart({ ...panel, t: (key, values = {}) => fill(words[key]!, values), scope });
  const engine = {
    manifest: {
      asOf: '2026-11-24',
      laws,
      cases: [{ records: 5 }],
      atOnce: 10,
      demonstration: { mark: { zh: '演示', en: 'Demonstration' } },
    },
    columns: { facets: { article: { values: cited.map((id) => ({ id })) } }, day: days.map((day) => epochDay(day)) },
    caseParts: days.length ? [{ years: ['2025', '2026'], offset: 0, records: days.length }] : [],
  } as unknown as Shown['engine'];
  for (const q of questions)
    (
      await part.show({
        state: stateOf({ q }),
        engine,
        outcome: {
          parties: () => Promise.resolve(parties),
          selection: { rows },
          ...(meant ? { meant } : {}),
          ...(whole ? { whole, terms: parseQuery(q, 'zh', laws) } : {}),
        },
      } as unknown as Shown)
    )();
  const links = [...place().querySelectorAll('a')].map((link) => [link.textContent, decodeURIComponent(link.getAttribute('href')!)]);
  return { hidden: place().hidden, heading: place().querySelector('p')?.textContent, links };
}

test('a day leads to the decisions of that day and to its week, however it is written', async () => {
  for (const q of ['2026-10-23', '2026年10月23日', '10月23号', '23 October', 'Oct 23, 2026']) {
    const { hidden, heading, links } = await answerTo(q);
    expect([hidden, heading], q).toEqual([false, '2026年10月23日']);
    expect(links, q).toEqual([
      ['这一天作出的处罚决定', '/zh/cases/?from=2026-10-23&to=2026-10-23'],
      ['这一周公开了什么', '/zh/news/week/2026-W43/'],
    ]);
  }
});

test('a week begins on Monday and ends on Sunday; a day without a digest has its decisions only', async () => {
  const weeks = async (q: string) => (await answerTo(q)).links.length - 1;
  expect(await Promise.all([weeks('2026-10-19')])).toEqual([1]);
  expect([await weeks('2026-10-25'), await weeks('2026-10-18'), await weeks('2026-10-26')]).toEqual([1, 0, 0]);
});

test('an article leads to its law, the requirements that rest on it and the cases that cite it, by any name of the law', async () => {
  for (const q of ['大气污染防治法第二十三条', '《中华人民共和国大气污染防治法》第23条', '大气法23条', '大气污染防治法 第二十三条']) {
    const { heading, links } = await answerTo(q);
    expect(heading, q).toBe('中华人民共和国大气污染防治法第23条');
    expect(links, q).toEqual([
      ['中华人民共和国大气污染防治法', '/zh/documents/air-law/'],
      ['公开要求：空气质量', '/zh/requirements/air-quality/'],
      ['引用这一条的案件', `/zh/cases/?article=${law}第二十三条`],
    ]);
  }
});

test('over the requirements a day on which none falls due has the way to the next on which some do', async () => {
  whole = { requirements: '3月16日', nextDay: { name: '3月31日', count: 4 } };
  expect(await answerOver('requirements', ['3月16日前要交什么'])).toEqual({
    hidden: false,
    heading: '3月16日没有到期的；接下来是',
    links: [['3月31日（4项）', '/zh/requirements/?q=3月31日']],
  });
  expect(asked).toEqual([]);
});

test('an article that enforces requirements leads to them with their number, with its law and without', async () => {
  served = { ...answers, enforced: { [`${law}第一百条`]: 37 } };
  for (const q of ['大气法100条', '第100条'])
    expect(await answerTo(q), q).toEqual({
      hidden: false,
      heading: '中华人民共和国大气污染防治法第100条',
      links: [
        ['中华人民共和国大气污染防治法', '/zh/documents/air-law/'],
        ['没做到时适用这一条的公开要求：37项', `/zh/requirements/?q=${law}第一百条`],
        ['引用这一条的案件', `/zh/cases/?article=${law}第一百条`],
      ],
    });
});

test('over the requirements an article that was read and set aside has its reason, where it is all that was asked', async () => {
  const way = '/zh/requirements/articles/#water-law';
  whole = { requirements: '第八条' };
  const own = { hidden: false, heading: '水污染防治法第8条', links: [['这一条读过，没有列为公开要求：立法目的', way]] };
  for (const q of ['水污染防治法第八条', '第八条']) expect(await answerOver('requirements', [q]), q).toEqual(own);
  for (const q of ['第九条', '第十八条', '大气法8条', '五个工作日']) expect((await answerOver('requirements', [q])).hidden, q).toBe(true);
  served = {
    ...answers,
    setAside: { ...answers.setAside, [`${law}第八条`]: { reason: '附则', url: '/zh/requirements/articles/#air-law' } },
  };
  expect(await answerOver('requirements', ['第8条'])).toEqual({
    hidden: false,
    heading: '第8条',
    links: [
      ['水污染防治法第8条读过，没有列为公开要求：立法目的', way],
      ['中华人民共和国大气污染防治法第8条读过，没有列为公开要求：附则', '/zh/requirements/articles/#air-law'],
    ],
  });
  whole = undefined;
  for (const q of ['第八条', '2026-10-23']) expect((await answerOver('requirements', [q])).hidden, q).toBe(true);
});

test('an article of a law that has no page here leads to its cases', async () => {
  expect((await answerTo('水污染防治法第八十三条')).links).toEqual([['引用这一条的案件', '/zh/cases/?article=水污染防治法第八十三条']]);
});

test('where all decisions are known and none cites an article, no way leads to its cases; nor is there an answer of nothing', async () => {
  days = ['2026-10-22'];
  expect((await answerTo('大气法23条')).links.map(([text]) => text)).toEqual(['中华人民共和国大气污染防治法', '公开要求：空气质量']);
  expect((await answerTo('水污染防治法第八十三条')).hidden).toBe(true);
  cited = ['水污染防治法第八十三条'];
  expect((await answerTo('水污染防治法第八十三条')).links.map(([text]) => text)).toEqual(['引用这一条的案件']);
});

test('an article without a law is answered for each law of which something rests on it, and cites', async () => {
  expect(await answerTo('第二十三条')).toMatchObject({ heading: '中华人民共和国大气污染防治法第23条' });
  cited = ['水污染防治法第二十三条', '水污染防治法第一百二十三条'];
  expect(await answerTo('第23条')).toEqual({
    hidden: false,
    heading: '第23条',
    links: [
      ['引用水污染防治法第23条的案件', '/zh/cases/?article=水污染防治法第二十三条'],
      ['中华人民共和国大气污染防治法第23条', '/zh/documents/air-law/'],
      ['公开要求：空气质量', '/zh/requirements/air-quality/'],
    ],
  });
  expect((await answerTo('第二十四条')).hidden).toBe(true);
});

test('of a day that is known to have no decision the answer says so, and leads to those before it', async () => {
  days = ['2026-10-22'];
  const [first] = (await answerTo('2026-10-23')).links;
  expect(first).toEqual(['这一天没有处罚决定；看此前30天的', '/zh/cases/?from=2026-09-23&to=2026-10-23']);
  for (const asked of ['2026-10-22', '2019-10-22']) expect((await answerTo(asked)).links[0]![0], asked).toBe('这一天作出的处罚决定');
});

test('what is due is listed by its days', async () => {
  const { links } = await answerTo('最近有什么到期');
  expect(links).toEqual([
    ['2026年12月15日 · 2026年11月的进展报告', '/zh/progress/2026-11/'],
    ['2026年12月31日 · 控制扬尘', '/zh/tasks/plan-2025-01/'],
  ]);
  served = { ...answers, due: [] };
  expect((await answerTo('最近有什么到期')).hidden).toBe(true);
});

test('of the days that a question names, only what falls due in them; where nothing does, that and what is next', async () => {
  expect(await answerTo('下个月到期的')).toMatchObject({ heading: '下月到期的', links: [expect.anything(), expect.anything()] });
  expect(await answerTo('本周到期')).toMatchObject({
    heading: '本周没有到期的；接下来是',
    links: [['2026年12月15日 · 2026年11月的进展报告', expect.any(String)], expect.anything()],
  });
  served = {
    ...answers,
    due: Array.from({ length: 12 }, (_, index) => ({ ...answers.due[0]!, on: index < 6 ? '2026-11-25' : '2026-11-27' })),
  };
  expect((await answerTo('下个月到期的')).heading).toBe('接下来到期的');
  expect((await answerTo('本周到期')).links).toHaveLength(12);
});

test('other questions have no answer, and nothing is loaded for them; an earlier answer goes away', async () => {
  for (const q of ['', '举报', '2026-02-30', '扬尘 第二十三条', '临环罚〔2026〕1号']) expect((await answerTo(q)).hidden, q).toBe(true);
  expect(asked).toEqual([]);
  expect(await answerTo('2026-10-23', '举报')).toEqual({ hidden: true, heading: undefined, links: [] });
});

test('answers are loaded once; those that do not come leave the search as it is', async () => {
  await answerTo('2026-10-23', '到期', '大气法23条');
  expect(asked).toEqual(['/search/answers.zh.json']);
  served = undefined;
  expect((await answerTo('2026-10-23')).hidden).toBe(true);
});

test('the few parties that a question names lead to all that is on record of them', async () => {
  parties = [{ name: '远岫洗车服务有限公司', id: '91000000ma0000111g', isInvented: true }];
  const { hidden, heading, links } = await answerTo('远岫洗车');
  expect([hidden, heading]).toEqual([false, '当事人的全部处罚记录']);
  expect(links).toEqual([['演示 · 远岫洗车服务有限公司', '/zh/parties/91000000ma0000111g/']]);
});

test('where nothing is found a party is known by its sound', async () => {
  rows = [];
  serve('/search/parties.json', [
    { id: 'a', name: '临澜市百净洗涤有限公司', formerNames: [] },
    { id: 'b', name: '千帆船厂', formerNames: ['百净旧厂'] },
  ]);
  serve('/search/sounds.zh.json', { readings: '', common: { bai: '百白', jing: '净京', xi: '洗西', di: '涤' } });
  expect((await answerTo('baijing xidi')).links).toEqual([['临澜市百净洗涤有限公司', '/zh/parties/a/']]);
  expect((await answerTo('baijing')).links.length).toBe(2);
  expect((await answerTo('baijingx')).hidden).toBe(true);
});

test('a party that sounds alike stays out where a page or a word of the site has that sound', async () => {
  serve('/search/parties.json', [{ id: 'a', name: '临澜市百净洗涤有限公司', formerNames: [] }]);
  serve('/search/sounds.zh.json', { readings: '', common: { bai: '百白', jing: '净京' } });
  meant = { exact: 0, isHeard: false };
  expect((await answerTo('baijing')).links.length).toBe(1);
  meant = { exact: 0, isHeard: true };
  expect((await answerTo('baijing')).hidden).toBe(true);
});

test('in the search of cases too a party is known by its sound, and leads to its page', async () => {
  serve('/search/parties.json', [{ id: 'a', name: '临澜市百净洗涤有限公司', formerNames: [], demonstration: true }]);
  serve('/search/sounds.zh.json', { readings: '', common: { bai: '百白', jing: '净京', xi: '洗西', di: '涤' } });
  const { panel } = panelOver('');
  const engine = (records: number) =>
    ({
      manifest: { cases: [{ records }], atOnce: 10, demonstration: { mark: { zh: '演示', en: 'Demonstration' } } },
    }) as unknown as Shown['engine'];
  const linksOf = async (q: string, records = 5) =>
    (await waysToHeard(q, engine(records), panel)).flatMap((element) =>
      [...element.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]),
    );
  expect(await linksOf('Baijing Xidi')).toEqual([['演示 · 临澜市百净洗涤有限公司', '/zh/parties/a/']]);
  expect([await linksOf('excavator'), await linksOf('Baijing Xidi', 11)]).toEqual([[], []]);
});

test('an article of no known law has no answer', async () => {
  expect((await answerTo('无此法第3条')).hidden).toBe(true);
});
