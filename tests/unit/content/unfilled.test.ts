import { expect, test } from 'vitest';
import { checkUnfilled } from '../../../src/content/checks/unfilled.ts';
import type { Content } from '../../../src/content/entry.ts';
import { loadContent } from '../../../src/content/load.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { smallCity } from '../../support/content.ts';
import { portalContent } from '../../support/portal.ts';

const named = (content: Content): string[] => checkUnfilled(content, 'content').map((fault) => formatFault(fault, 'en'));

test('a portal that begins is told what it has yet to fill in, and where', async () => {
  const { content } = await loadContent(smallCity(), 'content');
  const [contacts, sections, ...more] = named(content);
  expect(contacts).toMatch(/^content\/portal\.yaml:1:1 {2}contacts {2}\[warning\]\n {2}No contact leads to the editors yet/);
  expect(sections).toMatch(/Enforcement cases \(content\/cases\)/);
  expect(sections).toMatch(/News \(content\/news\)/);
  expect(sections).not.toMatch(/Units|Policy documents|Corrections|Glossary/);
  expect(more).toEqual([]);
});

test.each([
  ['12345', 1],
  ['119', 1],
  ['desk@city.example', 0],
  ['010-6846 1234', 0],
])('the contact %s: does it reach the editors?', async (value, faults) => {
  const content = await portalContent();
  Object.assign(content.portal[0]!.fields, { demo: false, contacts: [{ label: { zh: '联系' }, value }] });
  expect(named(content).filter((fault) => fault.includes('No contact'))).toHaveLength(faults);
});

test('a demonstration has nothing to fill in', async () => {
  const { content } = await loadContent(smallCity(), 'content');
  content.portal[0]!.fields.demo = true;
  expect(named(content)).toEqual([]);
});
