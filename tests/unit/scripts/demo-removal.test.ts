import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { removalOf } from '../../../scripts/demo/removal.ts';
import { temporaryFolder, write } from '../../support/content.ts';

describe('of the portal’s own record only the banner and the invented contacts go', () => {
  const left = async (from: string) => {
    const content = temporaryFolder();
    write(content, 'portal.yaml', from);
    const { changes } = await removalOf(content);
    return changes.get('portal.yaml');
  };
  const ours = readFileSync('tests/portal/portal.yaml', 'utf8');
  const contacts = /^contacts:\n(?: .*\n)+/m;
  const invented = '  - label: { zh: 编辑部（演示）, en: Editors (demonstration) }\n    value: desk@minglan.example\n    demo: true\n';

  test.each([
    ['in lines', ours, ours.replace(invented, '').replace('demo: true', 'demo: false')],
    [
      'with comments around it',
      ours
        .replace('everyDistrict', '# homeSearches:\n  # languages: [zh]\neveryDistrict')
        .replace(invented, `  # The editors.\n${invented}    # note:\n\n# prices:\n`),
      ours
        .replace('everyDistrict', '# homeSearches:\n  # languages: [zh]\neveryDistrict')
        .replace(invented, '  # The editors.\n    # note:\n\n# prices:\n')
        .replace('demo: true', 'demo: false'),
    ],
    [
      'on one line',
      ours.replace(
        contacts,
        'contacts: [{ label: { zh: 甲 }, value: a@b.example, demo: true }, { label: { zh: 热线 }, value: "12345" }, { label: { zh: 乙 }, value: c@b.example, demo: true }]\n',
      ),
      ours.replace('demo: true', 'demo: false').replace(contacts, 'contacts: [{ label: { zh: 热线 }, value: "12345" }]\n'),
    ],
    [
      'where every contact is invented',
      ours.replace(contacts, `contacts:\n${invented}`),
      ours.replace('demo: true', 'demo: false').replace(contacts, 'contacts: []\n'),
    ],
  ])('%s', async (_name, from, to) => expect(await left(from)).toBe(to));
});
