import { articleWords } from '../../domain/law/articles.ts';
import type { Suggestion } from './suggestion.ts';
import { nothingFound } from './nothing-found.ts';
import { onSite } from '../on-site.ts';
import { need, type Panel, type Shown } from './panel-part.ts';
import type { Result } from './result.ts';
import { resultRow, resultTableRow } from './result-row.ts';

/** The one part that waits for the records of the results. */
export type ResultsPart = {
  show: (shown: Shown, results: readonly Result[]) => void;
  /**
   * @param near texts that hold most of what was asked
   * @param note a sentence on why nothing was found
   * @param parties the ways to parties that are called as was typed
   */
  suggest: (suggested: readonly Suggestion[], near: readonly Result[], note?: string, parties?: readonly HTMLElement[]) => void;
};

/** The row that a result has in the list which stands here while nothing is asked. */
const listedRow = (root: HTMLElement, { url }: Result): Node[] =>
  [root.querySelector(`[data-browse] th a[href="${CSS.escape(onSite(url))}"]`)?.closest('tr')].flatMap((row) => row?.cloneNode(true) ?? []);

/** The results as entries or as a table; where nothing was found, what to try instead. */
export function resultsPart(panel: Panel): ResultsPart {
  const { root, lang, change } = panel;
  const list = need(root, '[data-results]', HTMLOListElement);
  const none = need(root, '[data-none]', HTMLElement);
  const table = root.querySelector<HTMLElement>('[data-results-table]');
  const body = table?.querySelector('tbody');
  const rowOf = (result: Result, typed: readonly string[]) =>
    panel.scope === 'requirements' ? listedRow(root, result) : [resultTableRow(result, typed, lang)];
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-view]')) {
    button.addEventListener('click', () => change({ view: button.dataset['view'] === 'table' ? 'table' : undefined }));
  }
  return {
    show({ asked, outcome, state }, results) {
      const tabular = state.view === 'table' && body !== undefined;
      need(root, '[data-found]', HTMLElement).hidden = !asked;
      need(root, '[data-browse]', HTMLElement).hidden = asked;
      need(root, '[data-copy]', HTMLButtonElement).hidden = !asked;
      const words = outcome.terms
        .filter(({ joins }) => !joins)
        .flatMap((term) => (term.article ? [term.typed, term.article.within ?? articleWords(term.article.article)] : [term.typed]));
      // Where nothing holds the whole, a word that only joins is not marked for its own sake.
      const typed = [...(outcome.meant?.exact === 0 ? [] : words), ...(outcome.meant?.marks ?? [])];
      list.replaceChildren(...(tabular ? [] : results.map((result) => resultRow(result, typed, lang))));
      list.hidden = tabular;
      if (table && body) {
        body.replaceChildren(...(tabular ? results.flatMap((result) => rowOf(result, typed)) : []));
        table.hidden = !tabular || results.length === 0;
      }
      for (const button of root.querySelectorAll<HTMLButtonElement>('[data-view]')) {
        button.setAttribute('aria-pressed', String((button.dataset['view'] === 'table') === tabular));
      }
    },
    suggest(suggested, near, note, parties) {
      none.hidden = suggested.length === 0;
      none.replaceChildren(...nothingFound(panel, suggested, near, note, parties));
    },
  };
}
