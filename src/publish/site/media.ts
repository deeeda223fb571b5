import { cp } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { settings } from '../../store/settings.ts';

/** Publishes content/media/ at /media/, the pictures and files that articles show. */
export function media(): AstroIntegration {
  const folder = path.join(settings().contentDirectory, 'media');
  return {
    name: 'qingtian-media',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const visible = (file: string) => !path.basename(file).startsWith('.');
        await cp(folder, fileURLToPath(new URL('media', dir)), { recursive: true, filter: visible }).catch(
          (error: NodeJS.ErrnoException) => {
            if (error.code !== 'ENOENT') throw error;
          },
        );
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/media', sirv(folder, { dev: true }));
      },
    },
  };
}
