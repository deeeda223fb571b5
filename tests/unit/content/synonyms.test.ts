import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, write } from '../../support/content.ts';

async function faultsOf(file: string, text: string): Promise<string[]> {
  const content = copyOfContent();
  write(content, file, text);
  const { faults } = await loadContent(content, 'content');
  return faults.map((fault) => formatFault(fault, 'en'));
}
const synonyms = (lines: string) => faultsOf('synonyms.yaml', `# Other words.\n${lines}\n`);
const sought = (pages: string) =>
  faultsOf('sought.yaml', `q1:\n  lang: zh\n  question: 怎么举报\n  pages: [${pages}]\n  reader: resident\n  half: tuning\n`);

test.each([
  ['a law', 'documents/air-law'],
  ['a requirement', 'requirements/air-quality'],
  ['a row of a table', 'tasks/plan-2025-01'],
  ['a list', 'cases'],
  ['a page of the portal', 'pages/feedback'],
  ['a page that is no record’s', 'progress/board'],
  ['a year of it', 'progress/board/2026'],
  ['an analysis', 'cases/analysis/year'],
])('names of %s lead somewhere', async (_, of) => {
  expect(await synonyms(`a: { of: ${of}, chinese: [甲], english: [word], demo: true }`)).toEqual([]);
});

test('a page that is not there is named with its file, line and the nearest', async () => {
  const [fault, ...others] = await synonyms(
    'a: { chinese: [甲, 乙], english: [] }\nb:\n  of: documents/air-lav\n  chinese: [大气法]\n  english: []',
  );
  expect(others).toEqual([]);
  expect(fault).toContain('content/synonyms.yaml:4:7');
  expect(fault).toContain('documents/air-lav');
  expect(fault).toContain('Nearest: "documents/air-law"');
});

test('a page that advises is there, has words of its own, and is no other name', async () => {
  expect(await synonyms('a: { advises: documents/air-law, chinese: [雾], english: [] }')).toEqual([]);
  const [missing, ...others] = await synonyms('a: { advises: documents/air-lav, chinese: [雾], english: [] }');
  expect([missing, others]).toEqual([expect.stringContaining('Nearest: "documents/air-law"'), []]);
  expect(await synonyms('a: { chinese: [雾, 霾], english: [], otherwise: true }')).toEqual([expect.stringContaining('needs "advises"')]);
  expect(await synonyms('a: { advises: documents/air-law, otherwise: true, chinese: [雾], english: [] }')).toEqual([]);
  const both = await synonyms('a: { of: cases, advises: documents/air-law, chinese: [雾], english: [] }');
  expect(both).toEqual([expect.stringContaining('Make two groups')]);
});

test.each([['documents/zzzzzzzz'], ['nothing'], ['nothing/air-law'], ['cases/analysis/nothing'], ['Documents/air-law'], ['/zh/cases/']])(
  '%s is no page, and it is said how one is written',
  async (of) => {
    const faults = await synonyms(`a: { of: ${of}, chinese: [甲], english: [] }`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/content\/synonyms\.yaml:2:\d+/);
    expect(faults[0]).toContain(of);
  },
);

test('words that mean the same are at least two in a language; further names may be one', async () => {
  for (const alone of ['chinese: [雾], english: []', 'chinese: [雾], english: [fog]', 'chinese: [], english: []']) {
    const faults = await synonyms(`a: { ${alone} }`);
    expect(faults, alone).toHaveLength(1);
    expect(faults[0]).toContain('content/synonyms.yaml:2');
    expect(faults[0]).toContain('fewer than two words');
  }
  for (const enough of ['chinese: [雾, 霾], english: []', 'chinese: [], english: [fog, haze]', 'of: cases, chinese: [罚单], english: []'])
    expect(await synonyms(`a: { ${enough} }`), enough).toEqual([]);
});

test('a question that means a page which is not there is named where that page stands, with the nearest', async () => {
  const faults = await sought('/questions/report-pollution/, /questions/report-polution/');
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/content\/sought\.yaml:4:\d+/);
  expect(faults[0]).toContain('Nearest: "questions/report-pollution"');
});

test('a question may mean records, lists and pages of the portal', async () => {
  expect(await sought('/questions/report-pollution/, /cases/, /feedback/, /units/dongpu/, /progress/board/')).toEqual([]);
});

test('of a page whose own file cannot be read nothing is said twice', async () => {
  const content = copyOfContent();
  write(content, 'documents/air-law/index.yaml', 'kind: nothing\n');
  write(content, 'synonyms.yaml', 'a: { of: documents/air-law, chinese: [大气法], english: [] }\n');
  const { faults } = await loadContent(content, 'content');
  expect(faults.filter(({ file }) => file.endsWith('synonyms.yaml'))).toEqual([]);
  expect(faults.filter(({ file }) => file.includes('documents/air-law'))).not.toEqual([]);
});

test('an entry that leads to what goes with the demonstration bears its mark, since it would lead nowhere without', async () => {
  const named = [
    ...(await synonyms('a: { of: progress/2025-09, chinese: [九月的月报], english: [] }')),
    ...(await sought('/progress/2025-09/')),
  ];
  expect(named).toHaveLength(2);
  for (const fault of named)
    expect(fault).toMatch(/The page "\/?progress\/2025-09\/?" holds records of the demonstration alone.*demo: true/s);
  expect(await synonyms('a: { of: progress/2025-09, chinese: [九月的月报], english: [], demo: true }')).toEqual([]);
  expect(await synonyms('a: { of: documents/air-law, chinese: [大气法], english: [] }')).toEqual([]);
});
