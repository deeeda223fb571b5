import type { Lang } from '../../domain/language.ts';
import type { SearchState } from '../../search/state.ts';
import type { Scope } from '../../search/scopes.ts';
import type { Outcome } from './outcome.ts';
import type { SearchEngine } from './search-engine.ts';

/** What the panel gives its parts: where they stand, their words, and how they change the search. */
export type Panel = {
  root: HTMLElement;
  lang: Lang;
  scope: Scope;
  t: (key: string, values?: Record<string, string | number>) => string;
  /** Changes the search, as a new step back unless `replace` is set. */
  change: (part: Partial<SearchState>, history?: 'push' | 'replace') => void;
  /** The address of a state within this page. */
  addressOf: (state: SearchState) => string;
};

/** What is to be shown after a search. */
export type Shown = {
  engine: SearchEngine;
  state: SearchState;
  outcome: Outcome;
  /** Whether the reader asked for anything; else the page's own list stands. */
  asked: boolean;
  page: number;
  pages: number;
};

/** A part of the panel: made once, shown anew after each search. */
export type PanelPart = { show: (shown: Shown) => void };

/** An element of the panel by selector. @throws Error where the markup lacks it */
export function need<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search panel lacks ${selector}.`);
  return found;
}
