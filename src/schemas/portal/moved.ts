import { z } from 'astro/zod';
import { scalar } from '../scalars.ts';
import { readPage } from './read-page.ts';

/** Pages that were public at another address, and where that leads. */
export const moved = z
  .array(
    z.strictObject({
      from: scalar<string>(
        'text',
        {
          zh: '原来的地址',
          en: 'Former address',
          meaning: {
            zh: '公开过的页面后来改了编号、并入别的页面或撤下的，写原来的地址，如 guides/winter；那里会引到新地址。',
            en: 'Of a page that was public and has another id since, was merged into another or taken down: its former address, such as guides/winter, which leads to the new one.',
          },
        },
        readPage,
      ),
      to: scalar<string>(
        'text',
        {
          zh: '现在的地址',
          en: 'Address now',
          meaning: {
            zh: '现有的页面，如 guides/heating，或者栏目，如 guides。',
            en: 'A page that there is, such as guides/heating, or a section, such as guides.',
          },
        },
        readPage,
      ),
    }),
  )
  .default([]);
