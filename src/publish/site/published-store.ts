import { loadCheckedContent } from '../../content/load.ts';
import { settings } from '../../store/settings.ts';
import { Store } from '../../store/store.ts';

let opened: Promise<Store> | undefined;

/** The store of this build for what is not a page. In dev it shows the content as it was when dev began. */
export function publishedStore(): Promise<Store> {
  const { contentDirectory, asOf } = settings();
  return (opened ??= loadCheckedContent(contentDirectory).then((content) => new Store(content, asOf)));
}
