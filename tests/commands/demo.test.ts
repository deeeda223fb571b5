import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { copyOfContent, edit, smallCity, write } from '../support/content.ts';
import { fingerprint, run } from '../support/site.ts';

const demo = (...words: string[]) => run('demo', words);
/** All files of a folder but the journal of who wrote them. */
const written = (folder: string) => Object.entries(fingerprint(folder)).filter(([name]) => !name.startsWith('.desk/'));

test('what is made is in order, and the same every time', () => {
  const [one, other] = [copyOfContent(), copyOfContent()];
  for (const content of [one, other]) expect(demo('make', '--content', content, '--until', '2026-10').status).toBe(0);
  expect(written(other)).toEqual(written(one));
  // Reports of 24 months begin before this portal’s first reporting month.
  edit(one, 'portal.yaml', 'from: 2025-09', 'from: 2024-11');
  const { status, stderr } = run('check', ['--content', one]);
  expect([status, stderr]).toEqual([0, '']);
});

test('folders of sections that a portal has not are not told as gone', () => {
  const content = smallCity();
  edit(content, 'portal.yaml', 'demo: false', 'demo: true\nsections: [documents]');
  const { status, stdout } = demo('remove', '--content', content);
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/guides\/|news\/|cases\//);
});

test('where something is missing already, the rest is removed and what was gone is told', async () => {
  const content = copyOfContent();
  rmSync(path.join(content, 'cases'), { recursive: true });
  rmSync(path.join(content, 'questions/sweeping'), { recursive: true });
  const { status, stdout } = demo('remove', '--content', content);
  expect(status).toBe(0);
  expect(stdout).toContain('Already gone before: cases/');
  expect(stdout).toMatch(/questions\/sweeping-again\/index\.yaml:\d+:\d+ {2}followsUp/);
  const { content: left, faults } = await loadContent(content);
  expect(faults).toEqual([]);
  expect([left.cases, left.corrections, left.progress, left.tasks, left.inspections, left.news].flat()).toEqual([]);
  expect(left.questions.map(({ id }) => id)).toEqual(['report-pollution']);
  expect([left.portal[0]!.fields.demo, left.portal[0]!.fields.contacts.length]).toEqual([false, 1]);
});

/** A portal that was a demonstration has no way to its editors, and sections in which nothing stands. */
const yetToFillIn = [
  expect.stringMatching(/No contact leads to the editors yet/),
  expect.stringMatching(/Nothing stands in these sections yet/),
];

test('what only a demonstration says goes out of the texts that stay, which are otherwise letter for letter the same', () => {
  const content = copyOfContent();
  write(content, 'pages/feedback/zh.mdx', '---\ntitle: 联系\n---\n<Demo>\n演示网站不收信。\n</Demo>\n\n*请写信*，[演示](/zh/about/)。\n');
  expect(demo('remove', '--content', content).status).toBe(0);
  expect(readFileSync(path.join(content, 'pages/feedback/zh.mdx'), 'utf8')).toBe('---\ntitle: 联系\n---\n*请写信*，[演示](/zh/about/)。\n');
  expect(readFileSync(path.join(content, 'pages/feedback/en.mdx'), 'utf8')).toContain('name the page.');
  const { status, stderr } = run('check', ['--content', content]);
  expect(status).toBe(0);
  // What calls the site a demonstration elsewhere is for editors to put another way; this city says in many places that it is invented.
  expect(stderr).toMatch(/pages\/feedback\/zh\.mdx:4:\d+ {2}\[warning\]\n {2}This portal is no demonstration/);
  // Beside that, what has yet to be filled in.
  expect(stderr.split('\n\n').filter((fault) => !/This portal is no demonstration|… and \d+ more/.test(fault))).toEqual(yetToFillIn);
});

test('a folder goes with the last that stood in it, and stays for a file that nobody invented', () => {
  const content = copyOfContent();
  write(content, 'corrections/.keep', '');
  expect(demo('remove', '--content', content).status).toBe(0);
  expect(['cases', 'tasks', 'inspections', 'corrections', 'questions'].filter((name) => existsSync(path.join(content, name)))).toEqual([
    'corrections',
    'questions',
  ]);
  expect(readdirSync(path.join(content, 'corrections'))).toEqual(['.keep']);
});

test('a table that cannot be read stops it before anything is removed', () => {
  const content = copyOfContent();
  edit(content, 'tasks/plan-2025.csv', '控制扬尘', '"控制"扬尘');
  const before = fingerprint(content);
  const { status, stderr } = demo('remove', '--content', content);
  expect(status).toBe(1);
  expect(stderr).toContain('tasks/plan-2025.csv');
  expect(fingerprint(content)).toEqual(before);
});

test.each([
  ['questions', 'demo: questions: This should be a folder and is a file. Nothing was removed.'],
  ['tasks/plan-2025.csv', 'demo: tasks/plan-2025.csv: This should be a file and is a folder. Nothing was removed.'],
])('a file where a folder should be, and the other way round, is named: %s', (name, words) => {
  const content = copyOfContent();
  const place = path.join(content, name);
  rmSync(place, { recursive: true });
  write(content, name.endsWith('.csv') ? `${name}/more.csv` : name, '');
  const { status, stderr } = demo('remove', '--content', content);
  expect([status, stderr.trim()]).toEqual([1, words]);
});

test('no folder at all, and words it does not know', () => {
  expect(demo('remove', '--content', '/nowhere/content').status).toBe(1);
  expect(demo('remov').status).toBe(2);
});

test('of a file that holds many records those go that are invented, and the others stay as they were', () => {
  const content = copyOfContent();
  const [kept, gone] = [
    'law: { of: documents/air-law, chinese: [大气法], english: [air law] }',
    'sweep: { of: questions/sweeping, chinese: [扫街], demo: true }',
  ];
  write(content, 'synonyms.yaml', `# Other words.\n${kept}\n${gone}\n`);
  expect(demo('remove', '--content', content).status).toBe(0);
  expect(readFileSync(path.join(content, 'synonyms.yaml'), 'utf8')).toBe(`# Other words.\n${kept}\n`);
});
