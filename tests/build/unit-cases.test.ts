import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isWithdrawn, sourceRows } from '../support/large.ts';
import { portalFolder } from '../support/portal.ts';
import { sharedSite } from '../support/site.ts';

const page = (name: string) => readFileSync(path.join(sharedSite, name, 'index.html'), 'utf8');

test('without script a district’s tile leads to a list of exactly its decisions, as far back as they go', () => {
  const rows = sourceRows(portalFolder).filter((row) => !isWithdrawn(row));
  for (const lang of ['zh', 'en']) {
    const tiles = [...page(lang).matchAll(/class="tile" href="([^"]+)"[^>]*data-search="[^"]*unit=(\w+)/g)];
    expect(tiles.length).toBeGreaterThan(1);
    for (const [, href, unit] of tiles) {
      const listed = [...page(href!).matchAll(/<p class="meta"> *<span lang="zh-CN" class="number"> *([^<]+?) *</g)].map(
        ([, number]) => number,
      );
      const decided = rows.filter(({ district }) => district === { dongpu: '东浦区', xiling: '西岭区' }[unit!]);
      expect(listed.toSorted(), `${href}`).toEqual(decided.map((row) => row['行政处罚决定书文号']).toSorted());
    }
  }
});
