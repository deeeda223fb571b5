import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit } from '../../support/content.ts';

const requirement = 'requirements/monthly-progress.yaml';
const faultsAfter = async (...changes: [file: string, from: string, to: string][]): Promise<string> => {
  const content = copyOfContent();
  for (const [file, from, to] of changes) edit(content, file, from, to);
  const { faults } = await loadContent(content);
  return faults.map((fault) => formatFault(fault, 'en')).join('\n');
};

test('evidence that cannot be reckoned with by the time limit is named, with one that can', async () => {
  expect(await faultsAfter([requirement, 'evidence: monthlyReports', 'evidence: decisionsWithdrawn'])).toMatch(
    /evidence[^]*decisionsWithdrawn, it needs a time limit .* such as "within 3 workingDays of revision"/,
  );
  expect(await faultsAfter([requirement, 'evidence: monthlyReports', 'evidence: monthlyReport'])).toMatch(/Did you mean "monthlyReports"/);
  expect(await faultsAfter([requirement, 'evidence: monthlyReports', 'evidence: decisionsPublished'])).toContain('within 7 workingDays');
});

test('a document names a requirement that there is, and a period as it has them', async () => {
  const meeting = (period: string, of = 'monthly-progress'): [string, string, string] => [
    'documents/plan-2025/index.yaml',
    'kind: plan\n',
    `kind: plan\nmeets: [{ requirement: ${of}, period: "${period}" }]\n`,
  ];
  expect(await faultsAfter(meeting('2026-09'))).toBe('');
  expect(await faultsAfter(meeting('2026'))).toMatch(/The periods of this requirement are written like \d{4}-\d\d; 2026 is none/);
  expect(await faultsAfter(meeting('September'))).toContain('is not a period');
  expect(await faultsAfter(meeting('2026-09', 'monthly-progres'))).toContain('"monthly-progres" is not in “Disclosure requirements”');
});

test('what a city states of its own judging is whole: no place without elsewhere, and no records with it', async () => {
  const stating = (line: string): [string, string, string] => ['portal.yaml', 'demo: true\n', `demo: true\nevidence: [${line}]\n`];
  expect(await faultsAfter(stating('{ requirement: monthly-progress, from: 2026-01-01 }'))).toBe('');
  expect(await faultsAfter(stating('{ requirement: monthly-progress, elsewhere: true, by: contactsShown }'))).toContain(
    'judged by no records',
  );
  expect(await faultsAfter(stating('{ requirement: monthly-progress, seenAt: { title: { zh: 别处, en: Elsewhere } } }'))).toContain(
    'elsewhere: true',
  );
});
