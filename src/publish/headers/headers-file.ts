import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { dataAddress } from '../../domain/page-address.ts';
import { belowBase } from '../../domain/site-address.ts';
import { settings } from '../../store/settings.ts';
import { dataHeaders, pageHeaders } from './headers.ts';

const block = (path: string, headers: Record<string, string>): string =>
  [belowBase(path, settings().base), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Writes `_headers`, which static hosts read, from the same rules the preview server sends. */
export function headers(): AstroIntegration {
  return {
    name: 'qingtian-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };
        const blocks = [block('/*', pageHeaders), block(dataAddress('*'), dataHeaders), block('/_astro/*', immutable)];
        await writeFile(new URL('_headers', dir), `${blocks.join('\n\n')}\n`);
      },
    },
  };
}
