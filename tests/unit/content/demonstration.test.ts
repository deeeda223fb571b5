import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFaults } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit } from '../../support/content.ts';

test('words of a demonstration are refused, by file and line, where the portal is none', async () => {
  const folder = copyOfContent();
  edit(folder, 'portal.yaml', '\ndemo: true', '\ndemo: false');
  const faults = (await loadContent(folder, 'content')).faults.filter(({ field }) => field === '<Demo>');
  const places = ['about', 'feedback'].flatMap((page) =>
    ['en', 'zh'].flatMap((lang) => {
      const file = `pages/${page}/${lang}.mdx`;
      const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
      return lines.flatMap((line, index) => (line.includes('<Demo>') ? [`content/${file}:${index + 1}`] : []));
    }),
  );
  expect(places).toHaveLength(4);
  expect(faults.map(({ file, line }) => `${file}:${line}`).toSorted()).toEqual(places.toSorted());
  expect(formatFaults(faults, 'en')).toMatch(/no demonstration .*demo -- remove/);
});
