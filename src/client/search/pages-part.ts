import { make } from '../make.ts';
import { need, type Panel, type PanelPart } from './panel-part.ts';

/** Links to the page before and the next, with addresses of their own. */
export function pagesPart({ root, say, change, addressOf }: Panel): PanelPart {
  const region = need(root, '[data-pages]', HTMLElement);
  const box = need(root, 'input[name=q]', HTMLInputElement);
  return {
    show({ asked, state, page, pages: all }) {
      const pages = asked ? all : 1;
      region.hidden = pages < 2;
      const link = (to: number, words: string, rel: string) => {
        const anchor = make('a', words);
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
        ...(page > 1 ? [link(page - 1, say('search.previous'), 'prev')] : []),
        make('span', say('search.pageOf', { page, pages })),
        ...(page < pages ? [link(page + 1, say('search.next'), 'next')] : []),
      );
    },
  };
}
