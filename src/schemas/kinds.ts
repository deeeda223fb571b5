import { kind, type KindDefinition } from './kind.ts';
import { kindsOfLists } from './kinds/lists.ts';
import { kindsOfRecords } from './kinds/records.ts';
import { kindsOfTexts } from './kinds/texts.ts';
import { portal } from './portal.ts';

/** Every kind of record that stands in content/ with all its uses, in the order in which a reader meets them. */
export const kinds = {
  portal: kind(portal, {
    label: { zh: '网站', en: 'Portal' },
    layout: 'record',
    place: 'portal.yaml',
    address: 'none',
    publicFrom: 'always',
  }),
  ...kindsOfTexts,
  ...kindsOfRecords,
  ...kindsOfLists,
} as const satisfies Record<string, KindDefinition>;
