import type { Lang } from '../domain/language.ts';
import { formatWan } from '../domain/money.ts';
import { parseQuery } from '../search/query.ts';
import { pageSize, type Facet, type Scope, type Sort } from '../search/scopes.ts';
import { defaultSort, readState, writeState, type SearchState } from '../search/state.ts';
import { facetGroup, shownValues } from './facet-group.ts';
import { asItems, make, makeButton } from './make.ts';
import { resultRow } from './result-row.ts';
import type { Outcome, ResultData } from './search-engine.ts';
import { SearchEngine } from './search-engine.ts';
import { suggestions, type Suggestion } from './suggestions.ts';

/**
 * `<search-panel>`: the search box, filters, chips and results of one scope. The address holds the whole
 * state; what stands in the panel's slot is shown while nothing is asked.
 */
class SearchPanel extends HTMLElement {
  private readonly language = this.dataset['lang'] as Lang;
  private readonly scope = this.dataset['scope'] as Scope;
  private readonly words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
  private state!: SearchState;
  private engine: Promise<SearchEngine> | undefined;
  /** Counts searches, so that a slow answer to an earlier query is never shown for a later one. */
  private turn = 0;
  private readonly expanded = new Set<Facet>();
  private lastTyped = -Infinity;
  private typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.need('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.typing);
      this.change({ q: this.box.value, page: 1 });
    });
    this.box.addEventListener('focus', () => void this.open(), { once: true });
    this.box.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.searchSoon();
    });
    this.box.addEventListener('compositionend', () => this.searchSoon());
    this.querySelector('[data-sort]')?.addEventListener('change', (event) =>
      this.change({ sort: (event.target as HTMLSelectElement).value as Sort, page: 1 }),
    );
    this.querySelector('[data-copy]')?.addEventListener('click', (event) => void this.copyLink(event.currentTarget as HTMLButtonElement));
    document.addEventListener('keydown', (event) => {
      const typingElsewhere = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typingElsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      this.box.focus();
    });
    window.addEventListener('popstate', () => this.fromAddress());
    if (matchMedia('(max-width: 61.99rem)').matches) this.querySelector('[data-facets] > details')?.removeAttribute('open');
    this.fromAddress();
  }

  /** Searches once the typing pauses. A new burst of typing is a new step back; within one it is not. */
  private searchSoon(): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      const sameBurst = performance.now() - this.lastTyped < 1500;
      this.lastTyped = performance.now();
      if (this.box.value !== this.state.q) this.change({ q: this.box.value, page: 1 }, sameBurst ? 'replace' : 'push');
    }, 250);
  }

  private get box(): HTMLInputElement {
    return this.need('input[name=q]', HTMLInputElement);
  }

  private need<T extends Element>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`search-panel lacks ${selector}`);
    return found;
  }

  private say(key: string, values: Record<string, string | number> = {}): string {
    return (this.words[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  }

  private open(): Promise<SearchEngine> {
    this.engine ??= SearchEngine.open(this.scope, this.language).catch((error: unknown) => {
      this.engine = undefined;
      throw error;
    });
    return this.engine;
  }

  /** Takes the state from the address, as on loading, going back and going forward. */
  private fromAddress(): void {
    const { state, ignored } = readState(new URLSearchParams(location.search), this.scope);
    this.state = state;
    this.box.value = state.q;
    void this.update(ignored);
  }

  private change(part: Partial<SearchState>, history: 'push' | 'replace' = 'push'): void {
    const chosen = this.state.sort !== defaultSort(this.state.q);
    const q = part.q ?? this.state.q;
    this.state = { ...this.state, sort: chosen ? this.state.sort : defaultSort(q), ...part };
    const parameters = writeState(this.state, this.scope).toString();
    const address = parameters ? `?${parameters}` : location.pathname;
    if (address !== (location.search || location.pathname))
      window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    void this.update([]);
  }

  private get asked(): boolean {
    return (
      parseQuery(this.state.q, this.language).length > 0 ||
      Object.values(this.state.filters).some((values) => values.length) ||
      this.state.sort !== defaultSort('') ||
      this.state.page > 1
    );
  }

  private async update(ignored: string[]): Promise<void> {
    const turn = ++this.turn;
    const results = this.need('[data-results]', HTMLOListElement);
    results.setAttribute('aria-busy', 'true');
    const sort = this.querySelector<HTMLSelectElement>('[data-sort]');
    if (sort) sort.value = this.state.sort;
    try {
      const engine = await this.open();
      const unknown = this.dropUnknownValues(engine);
      const outcome = await engine.search(this.state);
      const pages = Math.max(1, Math.ceil(outcome.selection.rows.length / pageSize));
      const page = Math.min(this.state.page, pages);
      const from = (page - 1) * pageSize;
      const asked = this.asked;
      const shown = asked ? await outcome.read(from, from + pageSize) : [];
      const suggested = asked && !outcome.selection.rows.length ? await suggestions(engine, this.state, outcome) : [];
      if (turn !== this.turn) return;
      this.showNotice(ignored, unknown, asked ? outcome.selection.setAside : 0);
      this.showResults(asked, outcome, shown, suggested);
      this.showFacets(engine, outcome);
      this.showChips(engine);
      this.showFines(engine, outcome);
      this.showPages(asked ? pages : 1, page);
      const count = outcome.selection.rows.length;
      this.need('[data-status]', HTMLElement).textContent =
        asked || this.scope !== 'all' ? this.say(count === 1 ? 'search.countOne' : 'search.count', { count }) : '';
    } catch (error) {
      if (turn !== this.turn) return;
      console.error(error);
      this.need('[data-status]', HTMLElement).textContent = this.say('search.failed');
    } finally {
      if (turn === this.turn) results.removeAttribute('aria-busy');
    }
  }

  /** Drops filter values of the address that no record has and returns their names for the notice. */
  private dropUnknownValues(engine: SearchEngine): string[] {
    const unknown: string[] = [];
    for (const facet of engine.facets) {
      const values = this.state.filters[facet];
      if (!values) continue;
      const known = values.filter((value) => engine.columns.facets[facet]?.values.some(({ id }) => id === value));
      unknown.push(...values.filter((value) => !known.includes(value)).map((value) => `${facet}=${value.toWellFormed().slice(0, 40)}`));
      this.state.filters[facet] = known;
    }
    return unknown;
  }

  private showNotice(ignored: string[], unknown: string[], setAside: number): void {
    const notice = this.need('[data-notice]', HTMLElement);
    const texts = [
      ...(ignored.length ? [this.say('search.ignored', { names: ignored.join(', ') })] : []),
      ...(unknown.length ? [this.say('search.ignoredValue', { names: unknown.slice(0, 5).join(', ') })] : []),
      ...(setAside ? [this.say('search.setAside', { count: setAside })] : []),
    ];
    notice.hidden = texts.length === 0;
    notice.textContent = texts.join(' ');
  }

  private showResults(asked: boolean, outcome: Outcome, shown: readonly ResultData[], suggested: readonly Suggestion[]): void {
    this.need('[data-found]', HTMLElement).hidden = !asked;
    this.need('[data-browse]', HTMLElement).hidden = asked;
    this.need('[data-copy]', HTMLButtonElement).hidden = !asked;
    const typed = outcome.terms.map((term) => term.typed);
    this.need('[data-results]', HTMLOListElement).replaceChildren(...shown.map((result) => resultRow(result, typed)));
    this.showNone(suggested);
  }

  /** Where nothing was found: what to try instead. */
  private showNone(suggested: readonly Suggestion[]): void {
    const region = this.need('[data-none]', HTMLElement);
    region.hidden = suggested.length === 0;
    const list = make('ul');
    const buttons = suggested.map(({ words, term, state }) =>
      makeButton(this.say(words, { q: term, term }), () => {
        this.box.value = state.q;
        this.change(state);
        this.box.focus();
      }),
    );
    list.append(...asItems(buttons));
    region.replaceChildren(make('p', this.say('search.none')), make('p', this.say('search.noneTry')), list);
  }

  private showFacets(engine: SearchEngine, outcome: Outcome): void {
    const region = this.need('[data-facet-values]', HTMLElement);
    const active =
      document.activeElement instanceof HTMLElement && region.contains(document.activeElement)
        ? document.activeElement.dataset['key']
        : undefined;
    region.replaceChildren(...engine.facets.flatMap((facet) => this.facetGroup(engine, outcome, facet) ?? []));
    if (active) region.querySelector<HTMLElement>(`[data-key="${CSS.escape(active)}"]`)?.focus();
  }

  private facetGroup(engine: SearchEngine, outcome: Outcome, facet: Facet): HTMLElement | undefined {
    const column = engine.columns.facets[facet];
    if (!column) return undefined;
    return facetGroup({
      facet,
      column,
      counts: outcome.selection.counts[facet] ?? [],
      chosen: new Set(this.state.filters[facet]),
      expanded: this.expanded.has(facet),
      say: (key, values) => this.say(key, values),
      onToggle: (id, on) => this.toggle(facet, id, on),
      onExpand: () => {
        this.expanded.add(facet);
        this.showFacets(engine, outcome);
        // The button is gone: the keyboard goes on at the first value it brought.
        this.querySelectorAll<HTMLElement>(`[data-key^="${facet}="]`)[shownValues]?.focus();
      },
    });
  }

  /** What the fines of the cases found come to, where the panel has a place for it. */
  private showFines(engine: SearchEngine, outcome: Outcome): void {
    const place = this.querySelector('[data-fines]');
    if (!place) return;
    const cents = outcome.selection.rows.reduce((sum, row) => sum + Math.round(engine.columns.fineWan[row]! * 1_000_000), 0);
    place.textContent = cents ? this.say('search.fines', { fine: formatWan(cents / 1_000_000, this.language) }) : '';
  }

  private toggle(facet: Facet, id: string, on: boolean): void {
    const values = (this.state.filters[facet] ?? []).filter((value) => value !== id);
    this.change({ filters: { ...this.state.filters, [facet]: on ? [...values, id] : values }, page: 1 });
  }

  private showChips(engine: SearchEngine): void {
    const chips = this.need('[data-chips]', HTMLUListElement);
    const buttons: HTMLElement[] = [];
    for (const facet of engine.facets) {
      for (const id of this.state.filters[facet] ?? []) {
        const label = engine.columns.facets[facet]?.values.find((value) => value.id === id)?.label;
        if (!label) continue;
        const words = `${this.say(`facet.${facet}`)}: ${label}`;
        const button = makeButton(
          words,
          () => {
            this.toggle(facet, id, false);
            this.box.focus();
          },
          '',
        );
        button.setAttribute('aria-label', this.say('search.remove', { label: words }));
        buttons.push(button);
      }
    }
    if (buttons.length > 1) buttons.push(makeButton(this.say('search.clear'), () => this.change({ filters: {}, page: 1 }), 'clear'));
    chips.replaceChildren(...asItems(buttons));
    chips.hidden = buttons.length === 0;
  }

  private showPages(pages: number, page: number): void {
    const region = this.need('[data-pages]', HTMLElement);
    region.hidden = pages < 2;
    const link = (to: number, words: string, rel: string) => {
      const anchor = make('a', words);
      anchor.rel = rel;
      const parameters = writeState({ ...this.state, page: to }, this.scope).toString();
      anchor.href = parameters ? `?${parameters}` : location.pathname;
      anchor.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.change({ page: to });
        this.scrollIntoView({ behavior: 'instant' });
        this.box.focus({ preventScroll: true });
      });
      return anchor;
    };
    region.replaceChildren(
      ...(page > 1 ? [link(page - 1, this.say('search.previous'), 'prev')] : []),
      make('span', this.say('search.pageOf', { page, pages })),
      ...(page < pages ? [link(page + 1, this.say('search.next'), 'next')] : []),
    );
  }

  private async copyLink(button: HTMLButtonElement): Promise<void> {
    const label = button.textContent;
    await navigator.clipboard.writeText(location.href).catch(() => undefined);
    button.textContent = this.say('search.copied');
    setTimeout(() => (button.textContent = label), 2000);
  }
}

customElements.define('search-panel', SearchPanel);
