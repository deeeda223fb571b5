import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { fieldSentence } from '../../../src/schemas/field-sentence.ts';
import { withoutClosedLinks } from '../../../src/publish/site/open-links.ts';
import { fieldMeta } from '../../../src/schemas/fields.ts';
import { portal } from '../../../src/schemas/portal.ts';
import { optionalSections } from '../../../src/schemas/sections.ts';
import { copyOfContent, edit, smallCity, write } from '../../support/content.ts';

async function faultsOf(lines: string, change?: (content: string) => void): Promise<string[]> {
  const content = copyOfContent();
  appendFileSync(path.join(content, 'portal.yaml'), lines);
  change?.(content);
  return (await loadContent(content, 'city')).faults.map((fault) => formatFault(fault, 'en'));
}

test('the field names every section that may be left out', () => {
  for (const lang of ['zh', 'en'] as const) {
    const sentence = fieldSentence(portal.shape.sections, fieldMeta(portal.shape.sections)!, lang);
    for (const section of optionalSections) expect(sentence).toContain(section);
  }
});

test.each([
  ['sections: [documents, case]\n', /There is no section "case"\. Did you mean "cases"\?/],
  ['sections: [documents, corrections]\n', /"corrections" cannot be shown without "cases"/],
  ['sections: [documents, tasks]\n', /"tasks" cannot be shown without "progress"/],
  ['sections: [cases, requirements]\n', /"requirements" cannot be shown without "documents"/],
  [
    'sections: [documents, guides]\nmoved: [{ from: guides/old, to: cases }]\n',
    /"\/cases\/" leads to a section that this portal does not have/,
  ],
])('what cannot be is a fault: %s', async (lines, message) => {
  expect((await faultsOf(lines)).filter((fault) => fault.startsWith('city/portal.yaml'))).toEqual([expect.stringMatching(message)]);
});

test('a text that leads to a section that is closed, or shows a record of one, is a fault; one in a section that is closed is not read for it', async () => {
  const lead = (content: string) => {
    edit(content, 'guides/winter-heating/zh.mdx', '## ', '[案件](/zh/cases/) <Indicator id="pm25-annual" />\n\n## ');
    edit(content, 'news/portal-opens/zh.mdx', '\n---\n', '\n---\n[案件](/zh/cases/)\n\n');
  };
  expect(await faultsOf('sections: [documents, guides]\n', lead)).toEqual([
    expect.stringMatching(/winter-heating\/zh\.mdx.*\n.*"\/zh\/cases\/" leads to a section/),
    expect.stringMatching(/winter-heating\/zh\.mdx.*\n.*"<Indicator>" leads to a section/),
  ]);
});

test('a section that is misspelt is one fault, with a count of the links and references that lead there', async () => {
  const lead = (content: string) => {
    edit(content, 'guides/winter-heating/zh.mdx', '## ', '[案件](/zh/cases/) <Indicator id="pm25-annual" />\n\n## ');
  };
  const faults = await faultsOf('sections: [document, case, guides, indicator, corrections]\n', lead);
  expect(faults).toEqual([
    expect.stringMatching(/portal\.yaml.*\n.*There is no section "document"\. Did you mean "documents"\?/),
    expect.stringMatching(/There is no section "case"\. .*\n {2}1 place leads to that section and is not listed/),
    expect.stringMatching(/There is no section "indicator"\. .*\n {2}1 place leads to that section and is not listed/),
  ]);
});

test('links to sections that are closed become words, and all others stay', () => {
  const page =
    '<p><a href="/zh/cases/x/#a" class="k" data-x="1">案件 <b>一</b></a>，<a href="/zh/units/">单位</a>，<a href="#here">这里</a>，<a href="https://a.example/zh/cases/">外</a></p>';
  expect(withoutClosedLinks(page, (section) => section !== 'cases')).toBe(
    page.replace('<a href="/zh/cases/x/#a" class="k" data-x="1">案件 <b>一</b></a>', '<span class="k">案件 <b>一</b></span>'),
  );
});

test('a portal of one language has no text without it, and no link to the other; English that stays in the folder is no fault', async () => {
  expect(await faultsOf('languages: [zh]\n')).toEqual([]);
  expect(await faultsOf('languages: [en]\n')).toEqual([expect.stringMatching(/Chinese \(zh\) cannot be missing/)]);
  const { rmSync } = await import('node:fs');
  const faults = await faultsOf('languages: [zh]\n', (content) => {
    rmSync(path.join(content, 'guides/winter-heating/zh.mdx'));
    edit(content, 'news/portal-opens/zh.mdx', '\n---\n', '\n---\n[看英文页](/en/explainers/)\n\n');
  });
  expect(faults).toEqual([
    expect.stringMatching(/"winter-heating" has no zh\.mdx/),
    expect.stringMatching(/"\/en\/explainers\/" is the address of an English page.*Write "\/zh\/explainers\/"/),
  ]);
});

test('a plan lacks no explainer where the portal has none', async () => {
  const content = smallCity();
  const namesExplainer = async () =>
    (await loadContent(content, 'city')).faults.some(({ message }) => message.en.includes('has no explainer'));
  expect(await namesExplainer()).toBe(true);
  edit(content, 'portal.yaml', 'demo: false', 'demo: false\nsections: [documents, questions, guides]');
  expect(await namesExplainer()).toBe(false);
});

test('a question that waits and has a summary is told that the summary is of its answer', async () => {
  const content = smallCity();
  write(content, 'questions/bus/index.yaml', 'publishedOn: 2026-11-01\nowner: huanjingju\naskedOn: 2026-10-20\n');
  write(content, 'questions/bus/zh.mdx', '---\ntitle: 公交补贴还有吗？\nsummary: [问的是明年的补贴]\n---\n');
  const faultsNow = async () => (await loadContent(content, 'city')).faults.map((fault) => formatFault(fault, 'en')).join('\n');
  expect(await faultsNow()).toMatch(
    /answeredOn.*\n {2}The question waits for its answer and has a summary: the summary of a question sums up its answer/,
  );
  write(content, 'questions/bus/zh.mdx', '---\ntitle: 公交补贴还有吗？\n---\n有。\n');
  expect(await faultsNow()).toContain('There is an answer but no day of it');
});
