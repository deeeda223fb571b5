import { kind, type KindDefinition } from './kind.ts';
import { lists } from './kinds/lists.ts';
import { records } from './kinds/records.ts';
import { texts } from './kinds/texts.ts';
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
  ...texts,
  ...records,
  ...lists,
} as const satisfies Record<string, KindDefinition>;
