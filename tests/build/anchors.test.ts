import { expect, test } from 'vitest';
import { contentPlaces, isDead } from '../../src/content/checks/anchors.ts';
import { idsOnPages } from '../support/pages.ts';
import { portalContent } from '../support/portal.ts';
import { sharedSite } from '../support/site.ts';

test('no place on a built page is taken for one that is not there', async () => {
  const placesOn = contentPlaces(await portalContent());
  const pages = [...idsOnPages(sharedSite)].flatMap(([page, ids]) => {
    const places = placesOn(page);
    return places ? [{ page, ids, places }] : [];
  });
  expect(pages.length).toBeGreaterThan(60);
  const accused = pages.flatMap(({ page, ids, places }) => [...ids].filter((id) => isDead(id, places)).map((id) => `${page}#${id}`));
  expect(accused).toEqual([]);
});
