import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { languages } from '../domain/language.ts';
import { textKinds, type Kind } from '../schemas/index.ts';
import type { Content, Entry } from './entry.ts';
import { inLibraryFolder } from './library.ts';
import { loadCheckedContent } from './load.ts';
import { deskFolder } from './writing/journal.ts';

const contentDirectory = () => path.resolve(process.env['QINGTIAN_CONTENT'] ?? 'content');

let loading: Promise<Content> | undefined;
const checkedContent = () => (loading ??= loadCheckedContent(contentDirectory()));

/** Reloads when a file of the content folder changes, in dev. */
function reloadOnChange({ watcher }: LoaderContext, reload: () => Promise<void>): void {
  const folders = [contentDirectory(), inLibraryFolder()];
  watcher?.add(folders);
  watcher?.on('all', (_event, file) => {
    if (!folders.some((folder) => file.startsWith(folder)) || file.startsWith(path.join(contentDirectory(), deskFolder))) return;
    loading = undefined;
    void reload();
  });
}

/** Fills a collection with the checked records of a kind, numbered, because Astro returns them by id. */
export const records = (kind: Kind): Loader => ({
  name: `qingtian-${kind}`,
  async load(context) {
    const fill = async () => {
      const content = await checkedContent();
      context.store.clear();
      for (const [order, entry] of (content[kind] as Entry[]).entries()) {
        const observed = kind === 'indicators' ? content.observations[entry.id] : undefined;
        context.store.set({ id: entry.id, data: { entry: withoutBodies(entry), observed, order } });
      }
    };
    await fill();
    reloadOnChange(context, fill);
  },
});

/** Fills the collection of article bodies: one entry a language, rendered by Astro's own MDX. */
export const articles = (): Loader => ({
  name: 'qingtian-articles',
  async load(context) {
    const root = decodeURI(context.config.root.pathname);
    const fill = async () => {
      const content = await checkedContent();
      context.store.clear();
      for (const kind of textKinds) {
        for (const entry of content[kind] as Entry[]) {
          for (const lang of languages) {
            const article = entry.texts[lang];
            if (!article) continue;
            context.store.set({
              id: `${kind}/${entry.id}/${lang}`,
              data: { title: article.title },
              body: article.body,
              filePath: path.relative(root, article.path),
              digest: createHash('sha256').update(article.body).digest('hex').slice(0, 16),
              deferredRender: true,
            });
          }
        }
      }
    };
    await fill();
    reloadOnChange(context, fill);
  },
});

/** Records without their bodies, which only the article collection keeps. */
function withoutBodies(entry: Entry): Entry {
  const texts = Object.fromEntries(Object.entries(entry.texts).map(([lang, article]) => [lang, { ...article, body: '', path: '' }]));
  return { ...entry, texts };
}
