import { expect, test } from 'vitest';
import { titleOfWindow } from '../../../src/views/title.ts';

test.each([
  ['a short one has its section and the portal', ['Air', 'Explainers', 'Qingtian'], 'Air · Explainers · Qingtian'],
  ['home’s children have no section', ['Help', undefined, 'Qingtian'], 'Help · Qingtian'],
  [
    'the section goes before the title and the portal’s mark',
    ['Mingjiang Electronics (91000000MA0000007C)', 'Parties', 'Qingtian (demonstration site)'],
    'Mingjiang Electronics (91000000MA0000007C) · Qingtian (demonstration site)',
  ],
  [
    'a long one is cut between words, the mark stays',
    ['What the plan of 2023 asked of every district, department and unit', 'Texts', 'Qingtian (demonstration site)'],
    'What the plan of 2023 asked of every… · Qingtian (demonstration site)',
  ],
] as const)('%s', (_name, [title, section, portal], window) => {
  expect(titleOfWindow(title, section, portal)).toBe(window);
});

test('a page that may share its title with another says what it is where its section has no room', () => {
  const portal = 'Qingtian (demonstration)';
  expect(titleOfWindow('Ecological and Environmental Code', 'Glossary', portal, 'term')).toBe(
    `Ecological and Environmental Code (term) · ${portal}`,
  );
  expect(titleOfWindow('Dust', 'Glossary', portal, 'term')).toBe(`Dust · Glossary · ${portal}`);
});
