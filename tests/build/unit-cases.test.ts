import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isWithdrawn, sourceRows } from '../support/large.ts';
import { portalFolder } from '../support/portal.ts';
import { sharedSite } from '../support/site.ts';

const page = (name: string) => readFileSync(path.join(sharedSite, name, 'index.html'), 'utf8');

test('the tile of a district without a decision leads without script to its page', () => {
  for (const lang of ['zh', 'en'])
    expect(page(lang)).toMatch(
      new RegExp(`class="tile" href="/${lang}/units/lingang/"[^>]*data-count="0"[^>]*data-search="[^"]*unit=lingang`),
    );
});

test('without script a district’s tile leads to a list of exactly its decisions, as far back as they go', () => {
  const rows = sourceRows(portalFolder).filter((row) => !isWithdrawn(row));
  for (const lang of ['zh', 'en']) {
    const tiles = [
      ...page(lang).matchAll(/class="tile" href="([^"]+\/cases\/[^"]+)"[^>]*data-count="(\d+)"[^>]*data-search="[^"]*unit=(\w+)/g),
    ];
    expect(tiles.length).toBeGreaterThan(1);
    for (const [, href, count, unit] of tiles) {
      const listed = [...page(href!.replace(/#.*/, '')).matchAll(/<p class="meta"> *<span lang="zh-CN" class="number"> *([^<]+?) *</g)].map(
        ([, number]) => number,
      );
      const decided = rows.filter(({ district }) => district === { dongpu: '东浦区', xiling: '西岭区' }[unit!]);
      // The tile counts the year up to the day of the tests, which stands apart on the page it leads to.
      const recent = page(href!.replace(/#.*/, '')).split('id="recent"')[1]?.split('</section>')[0] ?? '';
      expect(recent.split('<li').length - 1, `${href}`).toBe(Number(count));
      expect(listed.toSorted(), `${href}`).toEqual(decided.map((row) => row['行政处罚决定书文号']).toSorted());
    }
  }
});
