import { ascending } from 'd3-array';
import { getCollection } from 'astro:content';
import type { Content, Entry } from '../content/entry.ts';
import { kindNames, type Kind } from '../schemas/index.ts';
import type { Observation } from '../schemas/indicator.ts';
import { asOfIn, settings } from './settings.ts';
import { Store } from './store.ts';

export { settings };

let opened: Promise<Store> | undefined;

/** The store of this build, filled from Astro's collections. In dev it is opened anew for each request. */
export function openStore(): Promise<Store> {
  if (settings().isDev) return fromCollections();
  return (opened ??= fromCollections());
}

async function fromCollections(): Promise<Store> {
  const observations: Record<string, Observation[]> = {};
  const kinds = await Promise.all(
    kindNames.map(async (kind: Kind) => {
      const held = (await getCollection(kind)).map(({ data }) => data as { entry: Entry; observed?: Observation[]; order: number });
      for (const { entry, observed } of held) if (observed) observations[entry.id] = observed;
      return [kind, held.toSorted((a, b) => ascending(a.order, b.order)).map(({ entry }) => entry)] as const;
    }),
  );
  const content = { ...(Object.fromEntries(kinds) as unknown as Content), observations };
  return new Store(content, asOfIn(content.portal[0]!.fields.timeZone));
}
