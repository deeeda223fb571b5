import { loadCheckedContent } from '../../content/load.ts';
import { asOfIn, settings } from '../../store/settings.ts';
import { Store } from '../../store/store.ts';

let opened: Promise<Store> | undefined;

/** The store of this build for what is not a page. In dev it shows the content as it was when dev began. */
export const publishedStore = (): Promise<Store> =>
  (opened ??= loadCheckedContent(settings().contentDirectory).then(
    (content) => new Store(content, asOfIn(content.portal[0]!.fields.timeZone)),
  ));
