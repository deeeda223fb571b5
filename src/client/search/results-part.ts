import { articleWords } from '../../domain/law/articles.ts';
import type { Suggestion } from './suggestions.ts';
import { asItems, make, makeButton } from '../make.ts';
import { questionPieces } from '../../search/pieces.ts';
import { need, type Panel, type Shown } from './panel-part.ts';
import type { Result } from './result.ts';
import { resultRow, resultTableRow } from './result-row.ts';

/** The one part that waits for the records of the results. */
export type ResultsPart = {
  show: (shown: Shown, results: readonly Result[]) => void;
  /**
   * @param near texts that hold most of what was asked
   * @param note a sentence on why nothing was found
   */
  suggest: (suggested: readonly Suggestion[], near: readonly Result[], note?: string) => void;
};

/** The results as entries or as a table; where nothing was found, what to try instead. */
export function resultsPart({ root, lang, t, change }: Panel): ResultsPart {
  const list = need(root, '[data-results]', HTMLOListElement);
  const none = need(root, '[data-none]', HTMLElement);
  const box = need(root, 'input[name=q]', HTMLInputElement);
  const table = root.querySelector<HTMLElement>('[data-results-table]');
  const body = table?.querySelector('tbody');
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-view]')) {
    button.addEventListener('click', () => change({ view: button.dataset['view'] === 'table' ? 'table' : undefined }));
  }
  return {
    show({ asked, outcome, state }, results) {
      const tabular = state.view === 'table' && body !== undefined;
      need(root, '[data-found]', HTMLElement).hidden = !asked;
      need(root, '[data-browse]', HTMLElement).hidden = asked;
      need(root, '[data-copy]', HTMLButtonElement).hidden = !asked;
      const typed = outcome.terms.flatMap((term) =>
        term.article ? [term.typed, term.article.within ?? articleWords(term.article.article)] : [term.typed],
      );
      list.replaceChildren(...(tabular ? [] : results.map((result) => resultRow(result, typed))));
      list.hidden = tabular;
      if (table && body) {
        body.replaceChildren(...(tabular ? results.map((result) => resultTableRow(result, typed, lang)) : []));
        table.hidden = !tabular || results.length === 0;
      }
      for (const button of root.querySelectorAll<HTMLButtonElement>('[data-view]')) {
        button.setAttribute('aria-pressed', String((button.dataset['view'] === 'table') === tabular));
      }
    },
    suggest(suggested, near, note) {
      none.hidden = suggested.length === 0;
      const buttons = suggested.map(({ key, term, state }) =>
        makeButton(t(key, { q: term, term }), () => {
          box.value = state.q;
          change({ from: undefined, to: undefined, min: undefined, max: undefined, ...state });
          box.focus();
        }),
      );
      const listed = make('ul');
      listed.append(...asItems(buttons));
      // A way to what was asked may stand above the results already.
      const isOffered = !need(root, '[data-labels]', HTMLUListElement).hidden;
      const why = [isOffered ? undefined : t('search.none'), note].filter(Boolean).join(' ');
      none.replaceChildren(
        ...(why ? [make('p', why)] : []),
        ...nearest(near, questionPieces(box.value)),
        make('p', t('search.noneTry')),
        listed,
      );
    },
  };

  function nearest(near: readonly Result[], pieces: readonly string[]): HTMLElement[] {
    if (!near.length) return [];
    const rows = make('ol', '', 'results');
    rows.append(...near.map((result) => resultRow(result, pieces)));
    return [make('p', t('search.nearest')), rows];
  }
}
