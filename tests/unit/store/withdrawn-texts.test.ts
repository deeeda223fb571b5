import { expect, test } from 'vitest';
import type { Entry } from '../../../src/content/entry.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { languages } from '../../../src/domain/language.ts';
import { siteRecords } from '../../../src/publish/search/search-records.ts';
import { publications } from '../../../src/publish/data/data.ts';
import { Store } from '../../../src/store/store.ts';
import { correctionsView } from '../../../src/views/text/changes.ts';
import { questionView } from '../../../src/views/text/question.ts';
import { questionsView } from '../../../src/views/text/questions.ts';
import { textView } from '../../../src/views/text/text.ts';
import { copyOfContent, edit } from '../../support/content.ts';

const note = '价格变了，说法不再成立。';
const withdrawn = (on: string) => `withdrawn: { on: ${on}, note: { zh: ${note}, en: Prices changed. } }\n`;

/** The tests' city with a guide, a news item and a waiting question that were withdrawn, as it stands on a day. */
async function cityOn(asOf: string): Promise<Store> {
  const content = copyOfContent();
  edit(content, 'guides/winter-heating/index.yaml', 'setting:', `${withdrawn('2026-11-22')}setting:`);
  edit(content, 'news/portal-opens/index.yaml', 'demo: true', `demo: true\n${withdrawn('2026-11-22')}`);
  edit(content, 'questions/night-works/index.yaml', 'demo: true', `demo: true\n${withdrawn('2026-11-22')}`);
  const { content: read, faults } = await loadContent(content);
  expect(faults.map((fault) => formatFault(fault, 'en'))).toEqual([]);
  return new Store(read, asOf);
}

test('before its day a text stands as it did, and nothing tells of the withdrawal', async () => {
  const store = await cityOn('2026-11-21');
  expect(store.texts('guides').map(({ id }) => id)).toContain('winter-heating');
  expect(textView(store, store.get('guides', 'winter-heating'), 'zh', undefined)).toMatchObject({ withdrawn: undefined });
});

test('from its day its address has the title and the note, and nothing else of it is anywhere', async () => {
  const before = await cityOn('2026-11-21');
  const words = before.get('guides', 'winter-heating').texts.zh!.summary[0]!;
  const store = await cityOn('2026-11-24');
  const guide = store.get('guides', 'winter-heating');
  const view = textView(store, guide, 'zh', undefined);
  expect(view).toMatchObject({ summary: [], minutes: undefined, guide: undefined, withdrawn: { on: '2026-11-22', note: { zh: note } } });
  expect(view.title).toBe(before.get('guides', 'winter-heating').texts.zh!.title);
  expect(JSON.stringify(guide)).not.toContain(words);
  for (const kind of ['guides', 'news', 'questions'] as const)
    expect(store.texts(kind).filter((entry) => ['winter-heating', 'portal-opens', 'night-works'].includes(entry.id))).toEqual([]);
  expect(siteRecords(store, 'zh').filter(({ id }) => ['winter-heating', 'portal-opens', 'night-works'].includes(id))).toEqual([]);
  for (const { address, text } of publications(store))
    if (/feeds\/(?:news|unit)/.test(address)) expect(text(), address).not.toContain('guides/winter-heating');
});

test('its withdrawal is the one change that is told of it, as the corrections page has it', async () => {
  const after = await cityOn('2026-11-24');
  const changesOf = (store: Store, kind: 'guides' | 'news' | 'questions', id: string) =>
    textView(store, store.get(kind, id), 'en', undefined).margin.changes;
  for (const [kind, id] of [
    ['guides', 'winter-heating'],
    ['news', 'portal-opens'],
    ['questions', 'night-works'],
  ] as const) {
    const withdrawal = { on: '2026-11-22', note: { zh: `撤下：${note}`, en: 'Withdrawn: Prices changed.' } };
    expect(changesOf(after, kind, id)).toEqual([withdrawal]);
  }
});

/** What readers get of a text on a day: its page, the page of corrections, its records of the search, and every feed and file. */
function outlets(store: Store, kind: 'news' | 'questions', id: string): Record<'page' | 'corrections' | 'search' | 'files', string> {
  const entry = store.get(kind, id);
  const views = languages.map((lang) => [
    textView(store, entry, lang, undefined),
    kind === 'questions' ? questionView(store, entry as Entry<'questions'>, lang) : undefined,
  ]);
  return {
    page: JSON.stringify(views),
    corrections: JSON.stringify(languages.map((lang) => correctionsView(store, lang))),
    search: JSON.stringify(languages.map((lang) => siteRecords(store, lang))),
    files: [...publications(store)].map(({ text }) => text()).join('\n'),
  };
}
const whereIs = (words: string, out: ReturnType<typeof outlets>): string[] =>
  Object.entries(out).flatMap(([name, text]) => (text.includes(words) ? [name] : []));

test('no page, feed or record of the search has an old note or a related document of a withdrawn text', async () => {
  const content = copyOfContent();
  const [old, document] = ['改了补贴的数额。', 'plan-2025'];
  const more = `changes:\n  - { on: 2026-11-20, note: { zh: ${old} } }\n`;
  edit(content, 'news/portal-opens/index.yaml', 'demo: true', `demo: true\n${withdrawn('2026-11-22')}${more}`);
  const { content: read } = await loadContent(content);
  const before = outlets(new Store(read, '2026-11-21'), 'news', 'portal-opens');
  const after = outlets(new Store(read, '2026-11-24'), 'news', 'portal-opens');
  const words = new Store(read, '2026-11-21').get('news', 'portal-opens').texts.zh!.summary[0]!;
  expect([whereIs(old, before), whereIs(words, before)]).toEqual([
    ['page', 'corrections'],
    ['page', 'search', 'files'],
  ]);
  expect([whereIs(old, after), whereIs(words, after)]).toEqual([[], []]);
  expect([before.page.includes(`/documents/${document}/`), after.page.includes('/documents/')]).toEqual([true, false]);
  expect(whereIs(note, after)).toContain('page');
});

test('what a waiting answer is held against is nowhere before its day, and is on its page from then on', async () => {
  const content = copyOfContent();
  const register = '夜间施工许可台账';
  const checked = `checkedOn: 2026-11-20\ncheckedAgainst: { zh: ${register}。 }\n`;
  edit(content, 'questions/night-works/index.yaml', 'demo: true', `demo: true\nansweredOn: 2026-11-26\n${checked}`);
  const { content: read } = await loadContent(content);
  const on = (day: string) => whereIs(register, outlets(new Store(read, day), 'questions', 'night-works'));
  expect([on('2026-11-24'), on('2026-11-26')]).toEqual([[], expect.arrayContaining(['page'])]);
});

test('neither old notes of changes nor related documents of a withdrawn text go out', async () => {
  const content = copyOfContent();
  const more = `changes:\n  - { on: 2026-11-20, note: { zh: 改了补贴的数额。 } }\n`;
  edit(content, 'news/portal-opens/index.yaml', 'demo: true', `demo: true\n${withdrawn('2026-11-22')}${more}`);
  const store = new Store((await loadContent(content)).content!, '2026-11-24');
  expect(store.get('news', 'portal-opens').fields).toMatchObject({ changes: [], documents: [], clauses: [] });
});

test('before the day of an answer nothing says what it was held against', async () => {
  const content = copyOfContent();
  edit(
    content,
    'questions/night-works/index.yaml',
    'demo: true',
    'demo: true\ncheckedOn: 2026-11-20\ncheckedAgainst: { zh: 夜间施工许可台账。 }',
  );
  const store = new Store((await loadContent(content)).content!, '2026-11-24');
  expect(JSON.stringify(store.get('questions', 'night-works'))).not.toContain('夜间施工许可台账');
});

test('a withdrawn question waits for nothing, and nobody is asked whether it was of use', async () => {
  const store = await cityOn('2026-11-24');
  expect(questionsView(store, 'zh').waiting.map(({ page }) => page.href)).not.toContain('/zh/questions/night-works/');
  expect(questionView(store, store.get('questions', 'night-works'), 'zh')).toMatchObject({ isAnswered: false, time: undefined });
});

test('a waiting question says what was done so far, up to the day that the site shows', async () => {
  const content = copyOfContent();
  const steps = 'doneSoFar:\n  - { on: 2026-09-01, note: { zh: 已转住建部门。 } }\n  - { on: 2026-12-01, note: { zh: 已经办结。 } }\n';
  edit(content, 'questions/night-works/index.yaml', 'demo: true', `demo: true\n${steps}`);
  const { content: read, faults } = await loadContent(content);
  expect(faults).toEqual([]);
  const store = new Store(read, '2026-11-24');
  const waiting = questionsView(store, 'zh').waiting.find(({ page }) => page.href.endsWith('/night-works/'));
  expect(waiting?.last).toEqual({ on: '2026-09-01', note: { zh: '已转住建部门。' } });
  expect(questionView(store, store.get('questions', 'night-works'), 'zh').doneSoFar).toHaveLength(1);
});

test('a step before the question, and a withdrawal before the text, are faults', async () => {
  const content = copyOfContent();
  edit(
    content,
    'questions/night-works/index.yaml',
    'demo: true',
    `demo: true\n${withdrawn('2026-07-01')}doneSoFar: [{ on: 2026-07-02, note: { zh: 早。 } }]\n`,
  );
  const faults = (await loadContent(content)).faults.map((fault) => formatFault(fault, 'en'));
  expect(faults).toEqual([expect.stringContaining('withdrawn.on'), expect.stringContaining('doneSoFar')]);
});
