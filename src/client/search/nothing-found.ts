import { listAddress, requestAddress } from '../../domain/page-address.ts';
import { questionPieces } from '../../search/pieces.ts';
import { searchAddress } from '../../search/search-address.ts';
import { asItems, make, makeButton } from '../make.ts';
import { onSite } from '../on-site.ts';
import { need, type Panel } from './panel-part.ts';
import type { Result } from './result.ts';
import { resultRow } from './result-row.ts';
import type { Suggestion } from './suggestion.ts';
import { wayWords } from './ways.ts';

/** What stands where nothing was found: that it is so and why, what is nearest, what to try, and where to go on. */
export function nothingFound(
  panel: Panel,
  suggested: readonly Suggestion[],
  near: readonly Result[],
  note?: string,
  parties: readonly HTMLElement[] = [],
): HTMLElement[] {
  const { root, t, change } = panel;
  const box = need(root, 'input[name=q]', HTMLInputElement);
  const buttons = suggested.map((suggestion) => {
    const { key, term, state, count } = suggestion;
    const label = wayWords(panel, t(key, { q: term, term }), suggestion);
    if (count === 0) return make('span', label);
    return makeButton(label, () => {
      box.value = state.q;
      change({ from: undefined, to: undefined, min: undefined, max: undefined, ...state });
      box.focus();
    });
  });
  // A way to what was asked, or an answer to it, may stand above the results already.
  const isOffered = root.querySelector('[data-labels]:not([hidden]), [data-answers]:not([hidden])') !== null;
  // What matches and is no longer listed is named above, with the way to it: nothing listed is not nothing found.
  const wayToAll = root.querySelector('[data-notice]:not([hidden]) details a')?.cloneNode(true);
  const none = t(wayToAll ? 'search.noneListed' : 'search.none');
  const why = [isOffered && !wayToAll ? undefined : none, note].filter(Boolean).join(' ');
  const first = make('p', why);
  if (wayToAll) first.append(' ', wayToAll);
  return [
    ...(why ? [first] : []),
    ...parties,
    ...nearest(panel, near, questionPieces(box.value)),
    make('p', t('search.noneTry')),
    listOf(buttons),
    make('p', t('search.noneElsewhere')),
    waysOn(panel, box.value),
  ];
}

function listOf(elements: readonly HTMLElement[]): HTMLUListElement {
  const list = make('ul');
  list.append(...asItems(elements));
  return list;
}

/** Where to go on when the portal has no answer: what others asked, how to ask an authority, and the editors. */
function waysOn({ root, scope, lang, t }: Panel, sought: string): HTMLElement {
  const request =
    root.dataset['ask'] === undefined ? searchAddress('all', lang, { q: t('search.noneRequestWords') }) : requestAddress(lang, { sought });
  const ways = [
    ...(scope === 'cases' && sought.trim()
      ? ([[t('search.noneWhole', { q: sought }), searchAddress('all', lang, { q: sought })]] as const)
      : []),
    [t('search.noneQuestions'), listAddress('questions', lang)],
    [t('search.noneRequest'), request],
    [t('search.noneEditors'), listAddress('feedback', lang)],
  ] as const;
  return listOf(
    ways.map(([text, address]) => {
      const link = make('a', text);
      link.href = onSite(address);
      return link;
    }),
  );
}

function nearest({ t, lang }: Panel, near: readonly Result[], pieces: readonly string[]): HTMLElement[] {
  if (!near.length) return [];
  const rows = make('ol', '', 'results');
  rows.append(...near.map((result) => resultRow(result, pieces, lang)));
  return [make('p', t('search.nearest')), rows];
}
