import { languageOfTag } from '../../domain/language.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/formats.ts';
import { make, makeButton } from '../make.ts';
import { canKeep, forget, forgetAll, keptPages, listPages, type KeptPage } from './offline-pages.ts';

/** The page that lists what is kept on this device; shown without a connection for every page that is not. */
const panel = document.querySelector<HTMLElement>('[data-offline-list]');
if (panel) {
  const given = JSON.parse(panel.dataset['words']!) as Record<string, string>;
  const words = (key: string, values: Record<string, string> = {}) => fill(given[`offline.list.${key}`]!, values);
  const isOwnAddress = listPages.includes(location.pathname);

  const row = ({ path, title, lang, keptOn }: KeptPage): HTMLLIElement => {
    const link = Object.assign(make('a', title), { href: path, lang });
    const day = formatDate(keptOn, languageOfTag(document.documentElement.lang));
    const remove = makeButton(words('remove'), () => forget(path).then(() => show(true)));
    remove.setAttribute('aria-label', words('removeTitle', { title }));
    const item = make('li');
    item.append(link, ' ', make('span', words('keptOn', { date: day }), 'meta'), ' ', remove);
    return item;
  };

  /** Shows the list; after a removal the reader's place is its heading. */
  const show = async (wasChanged: boolean): Promise<void> => {
    const kept = await keptPages();
    const heading = make('h2', words('title'));
    heading.tabIndex = -1;
    panel.replaceChildren(heading);
    if (!isOwnAddress) panel.prepend(make('p', words('notHere'), 'notice'));
    if (!canKeep()) panel.append(make('p', words('unavailable')));
    else if (kept.length === 0) panel.append(make('p', words('none')));
    else {
      const list = make('ul', '', 'plain');
      list.append(...kept.map(row));
      const off = make('p', '', 'section');
      off.append(makeButton(words('switchOff'), () => forgetAll().then(() => show(true)), 'button quiet'));
      panel.append(list, off);
    }
    if (wasChanged) heading.focus();
  };
  await show(false);
}
