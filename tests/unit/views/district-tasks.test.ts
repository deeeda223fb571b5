import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { forRolesView } from '../../../src/views/text/for-roles.ts';
import { unitView } from '../../../src/views/unit/unit.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const store = new Store(await portalContent(), asOf);

/** How many things stand under each of the ids of a unit's page to which its tiles may lead. */
function listsOf(unit: string, lang: (typeof languages)[number]): Map<string, number> {
  const { boardLists, topicLists } = unitView(store, store.get('units', unit), lang);
  const parts = [...boardLists.flatMap((list) => list.parts), ...topicLists.flatMap((list) => list.figures)];
  return new Map(parts.map(({ id, links }) => [id, links.length]));
}

test.each(languages)('each number of a district’s tile leads to exactly those tasks on its page (%s)', (lang) => {
  let followed = 0;
  for (const text of store.texts('explainers')) {
    for (const { name, value, sentence, href, count } of forRolesView(store, {}, text.fields.topics, lang).districts) {
      const unit = /\/units\/([^/]+)\//.exec(href!)![1]!;
      const lists = listsOf(unit, lang);
      const links = [...(count === undefined ? [] : [{ href: href!, count }]), ...Object.values(sentence?.links ?? {})];
      for (const link of links) {
        if (!link?.count) continue;
        followed++;
        expect([text.id, name.zh, value, lists.get(link.href.split('#')[1]!)]).toEqual([text.id, name.zh, value, link.count]);
      }
    }
  }
  expect(followed).toBeGreaterThan(10);
});

test('a task that a district never reported on lowers no share: its tile counts what the board counts', () => {
  const tiles = forRolesView(store, {}, ['air', 'water'], 'zh').districts;
  for (const { value, sentence } of tiles.filter((tile) => tile.sentence)) {
    const { counted, done, unreported } = sentence!.values as Record<string, number>;
    expect(value).toBe(counted ? `${done}/${counted}` : '–');
    expect(counted! + unreported!).toBeGreaterThan(0);
  }
  expect(tiles.map(({ sentence }) => sentence?.values['unreported'])).toContain(0);
});
