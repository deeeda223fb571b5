import { copyFile, mkdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { checkArticle } from '../../content/article/check-article.ts';
import { mediaPath } from '../../content/article/media.ts';
import type { Entry } from '../../content/entry.ts';
import { isNamedPicture } from '../../content/media-words/file-type.ts';
import { withoutRemarks } from '../../content/media-words/drawing.ts';
import { plainPicture } from '../../content/media-words/plain-picture.ts';
import { textKinds } from '../../schemas/index.ts';
import { settings } from '../../store/settings.ts';
import type { Store } from '../../store/store.ts';
import { demoImage } from '../../views/frame/frame.ts';
import { publishedStore } from './published-store.ts';

/** The files of content/media/ that something public shows or offers, by their paths below it. */
export function mediaUsed(store: Store): string[] {
  const shown = textKinds.flatMap((kind) =>
    (store.all(kind) as Entry[]).flatMap(({ texts }) =>
      Object.values(texts).flatMap(({ body }) => checkArticle(body, 1, store.portal.baseUrl).pictures.map((picture) => picture.path)),
    ),
  );
  const image = store.portal.image === undefined ? undefined : mediaPath(`/media/${store.portal.image}`);
  return [...new Set([...shown, ...(image === undefined ? [] : [image])])].toSorted();
}

/** Copies files of a folder to another, pictures without what they say beside what they show; what leads out of the folder, or is no file, stays behind. */
export async function copyMedia(folder: string, names: readonly string[], to: string): Promise<void> {
  if (!names.length) return;
  const root = await realpath(folder);
  for (const name of names) {
    const source = await realpath(path.join(root, name));
    if (!source.startsWith(root + path.sep) || !(await stat(source)).isFile()) continue;
    await mkdir(path.dirname(path.join(to, name)), { recursive: true });
    const plain = await plainCopy(name, source);
    if (plain) await writeFile(path.join(to, name), plain);
    else await copyFile(source, path.join(to, name));
  }
}

/** A picture or drawing without what it says beside what it shows; undefined for a file that goes out as it is. */
async function plainCopy(name: string, source: string): Promise<Uint8Array | undefined> {
  if (isNamedPicture(name)) return plainPicture(await readFile(source));
  return /\.svg$/i.test(name) ? withoutRemarks(await readFile(source)) : undefined;
}

/** Publishes at /media/ the pictures and files that public texts show. */
export function media(): AstroIntegration {
  const folder = path.join(settings().contentDirectory, 'media');
  return {
    name: 'qingtian-media',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const store = await publishedStore();
        await copyMedia(folder, mediaUsed(store), fileURLToPath(new URL('media', dir)));
        if (!store.portal.demo) await rm(new URL(demoImage, dir), { force: true });
      },
      // In dev the staff see the pictures of drafts too.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/media', sirv(folder, { dev: true }));
      },
    },
  };
}
