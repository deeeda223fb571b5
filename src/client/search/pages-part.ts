import { make } from '../make.ts';
import { need, type Panel, type PanelPart } from './panel-part.ts';

/** Links to the page before and the next, with addresses of their own. */
export function pagesPart({ root, t, change, addressOf }: Panel): PanelPart {
  const region = need(root, '[data-pages]', HTMLElement);
  const box = need(root, 'input[name=q]', HTMLInputElement);
  return {
    show({ asked, state, page, pages: all }) {
      const pages = asked ? all : 1;
      region.hidden = pages < 2;
      const link = (to: number, text: string, rel: string) => {
        const anchor = make('a', text);
        anchor.rel = rel;
        anchor.href = addressOf({ ...state, page: to });
        anchor.addEventListener('click', (event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          change({ page: to });
          root.scrollIntoView({ behavior: 'instant' });
          box.focus({ preventScroll: true });
        });
        return anchor;
      };
      region.replaceChildren(
        ...(page > 1 ? [link(page - 1, t('search.previous'), 'prev')] : []),
        make('span', t('search.pageOf', { page, pages })),
        ...(page < pages ? [link(page + 1, t('search.next'), 'next')] : []),
      );
    },
  };
}
