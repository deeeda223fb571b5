import { fill } from '../../i18n/fill.ts';
import { isTranslation, type Lang } from '../../domain/language.ts';
import { asksNothing, parseQuery } from '../../search/query.ts';
import { pageSize, type Scope, type Sort } from '../../search/scopes.ts';
import { defaultSort, isFiltered, readState, writeState, type SearchState } from '../../search/state.ts';
import { copyFrom } from '../copy-button.ts';
import { answersPart, waysToHeard } from './answers-part.ts';
import { chipsPart } from './chips-part.ts';
import { requirementsExport } from '../export/requirements-export.ts';
import { exportPart } from '../export/export-part.ts';
import { facetsPart } from './facets-part.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { noticePart } from './notice-part.ts';
import { overviewPart } from './overview-part.ts';
import { pagesPart } from './pages-part.ts';
import { labelsPart } from './labels-part.ts';
import { meantPart } from './meant-part.ts';
import { need, type Panel, type PanelPart } from './panel-part.ts';
import { rangesPart } from './ranges-part.ts';
import { resultsPart } from './results-part.ts';
import { savedPart } from './saved-part.ts';
import { figuresId } from '../../search/search-address.ts';
import { SearchEngine } from './search-engine.ts';
import { shortcutsPart } from './shortcuts-part.ts';
import type { Outcome } from './outcome.ts';
import type { Suggestion } from './suggestion.ts';
import { chineseWords, inChinese } from './chinese-words.ts';
import { inSimplified } from './names-file.ts';
import { isInLatin, suggestions } from './suggestions.ts';
import { yearsPart } from './years-part.ts';

/**
 * How long typing pauses before the search follows, in milliseconds. Over the whole site pages are suggested meanwhile, and a
 * half sentence, whose words are looked for one by one, costs more than it tells.
 */
const pauses: Record<Scope, number> = { all: 250, cases: 40, requirements: 40 };
/** A search that takes longer is said to be under way, in milliseconds. */
const unnoticed = 150;
/** Typing that goes on within this time is one step back, in milliseconds. */
const burst = 1500;
/** What stands below the box of a search. */
const shownOfSearch = '[data-labels], [data-answers], [data-meant], [data-notice], [data-years], [data-found]';
/** How many texts near to a question are shown where none answers it word for word. */
const nearestShown = 5;

/**
 * `<search-panel>`: the search of one scope. The address holds the whole state; what stands in the panel's
 * slot is shown while nothing is asked.
 */
class SearchPanel extends HTMLElement {
  private language!: Lang;
  private scope!: Scope;
  private words: Readonly<Record<string, string>> = {};
  private state!: SearchState;
  private engine: Promise<SearchEngine> | undefined;
  private parts: PanelPart[] = [];
  private results!: ReturnType<typeof resultsPart>;
  private notice!: ReturnType<typeof noticePart>;
  private labels!: ReturnType<typeof labelsPart>;
  private answers: ReturnType<typeof answersPart> | undefined;
  /** The ways to parties that sound as was typed, in the search of cases. */
  private heard: ((question: string, engine: SearchEngine) => Promise<HTMLElement[]>) | undefined;
  /** Counts searches, so that a slow answer to an earlier query is never shown for a later one. */
  private turn = 0;
  private lastTyped = -Infinity;
  /** The query of the address that is shown. */
  private followed: string | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.language = this.dataset['lang'] as Lang;
    this.scope = this.dataset['scope'] as Scope;
    this.words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    const panel: Panel = {
      root: this,
      lang: this.language,
      scope: this.scope,
      t: (key, values) => this.t(key, values),
      change: (part, history) => this.change(part, history),
      addressOf: (state) => this.addressOf(state),
    };
    this.results = resultsPart(panel);
    this.notice = noticePart(panel);
    this.labels = labelsPart(panel);
    const forCases =
      this.scope === 'cases' ? [rangesPart(panel), overviewPart(panel), exportPart(panel), savedPart(panel), shortcutsPart(panel)] : [];
    const forRequirements = this.scope === 'requirements' ? [requirementsExport(panel)] : [];
    this.answers = this.scope === 'cases' ? undefined : answersPart(panel);
    this.heard = this.scope === 'cases' ? (question, engine) => waysToHeard(question, engine, panel) : undefined;
    const forTexts = this.scope === 'cases' ? [] : [meantPart(panel)];
    this.parts = [facetsPart(panel), chipsPart(panel), pagesPart(panel), yearsPart(panel), ...forTexts, ...forCases, ...forRequirements];
    this.listen();
    // search.css knows the width: what stands beside the results there stays open.
    for (const fold of this.querySelectorAll('[data-fold-on-phones]'))
      if (getComputedStyle(fold).getPropertyValue('--stays-open').trim() !== '1') fold.removeAttribute('open');
    // A link of a sum, a mean or a median leads to where the result's own stands.
    if (location.hash === `#${figuresId}`) this.querySelector(`#${figuresId}`)?.setAttribute('open', '');
    this.fromAddress();
  }

  private listen(): void {
    need(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.typing);
      this.change({ q: this.box.value, page: 1 });
    });
    this.box.addEventListener('focus', () => void this.open().catch(() => undefined), { once: true });
    this.box.addEventListener('input', (event) => {
      // What is composed meanwhile is no word yet: what was to be searched waits for the end of it.
      if ((event as InputEvent).isComposing) clearTimeout(this.typing);
      else this.searchSoon();
    });
    this.box.addEventListener('compositionend', () => this.searchSoon());
    this.querySelector('[data-sort]')?.addEventListener('change', (event) =>
      this.change({ sort: (event.target as HTMLSelectElement).value as Sort, page: 1 }),
    );
    const copy = this.querySelector<HTMLButtonElement>('[data-copy]');
    // Where the clipboard is forbidden the address still stands above the page.
    copy?.addEventListener('click', () => void copyFrom(copy, location.href, this.t('search.copied'), () => undefined));
    if (this.scope !== 'cases') document.addEventListener('keydown', (event) => this.slash(event));
    window.addEventListener('popstate', () => {
      // A jump within the page is announced like a step back; the results stay, and with them where the reader is.
      if (location.search !== this.followed) this.fromAddress();
    });
  }

  /** “/” leads to the box; the search of cases has more keys. */
  private slash(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.box.focus();
  }

  /** Searches once the typing pauses. A new burst of typing is a new step back; within one it is not. */
  private searchSoon(): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      const sameBurst = performance.now() - this.lastTyped < burst;
      this.lastTyped = performance.now();
      if (this.box.value !== this.state.q) this.change({ q: this.box.value, page: 1 }, sameBurst ? 'replace' : 'push');
    }, pauses[this.scope]);
  }

  private get box(): HTMLInputElement {
    return need(this, 'input[name=q]', HTMLInputElement);
  }

  private t(key: string, values: Record<string, string | number> = {}): string {
    return fill(this.words[key] ?? key, values);
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

  private addressOf(state: SearchState): string {
    const parameters = writeState(state, this.scope).toString();
    return parameters ? `?${parameters}` : location.pathname;
  }

  private change(part: Partial<SearchState>, history: 'push' | 'replace' = 'push'): void {
    const chosen = this.state.sort !== defaultSort(this.state.q, this.scope);
    const q = part.q ?? this.state.q;
    const asWords = q === this.state.q ? this.state.asWords : undefined;
    this.state = { ...this.state, sort: chosen ? this.state.sort : defaultSort(q, this.scope), asWords, ...part };
    const address = this.addressOf(this.state);
    if (address !== (location.search || location.pathname))
      window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    void this.update([]);
  }

  private get asked(): boolean {
    const { q, sort, page, view } = this.state;
    const ordered = sort !== defaultSort('', this.scope) || page > 1 || view !== undefined;
    return parseQuery(q, this.language).length > 0 || asksNothing(q, this.language) || isFiltered(this.state) || ordered;
  }

  private async update(ignored: string[]): Promise<void> {
    const turn = ++this.turn;
    this.followed = location.search;
    const list = need(this, '[data-results]', HTMLOListElement);
    list.setAttribute('aria-busy', 'true');
    this.toggleAttribute('data-asked', this.asked);
    const sort = this.querySelector<HTMLSelectElement>('[data-sort]');
    if (sort) sort.value = this.state.sort;
    const status = need(this, '[data-status]', HTMLElement);
    const isUnderWay = setTimeout(() => {
      if (turn === this.turn && this.asked) status.textContent = this.t('search.searching');
    }, unnoticed);
    try {
      const engine = await this.open();
      const { state, asked } = this;
      const outcome = await engine.search(state);
      const pages = Math.max(1, Math.ceil(outcome.selection.rows.length / pageSize));
      const page = Math.min(state.page, pages);
      const showLabels = await this.labels.show({ engine, state, outcome, asked, page, pages });
      const showAnswer = await this.answers?.show({ engine, state, outcome, asked, page, pages });
      if (turn !== this.turn) return;
      clearTimeout(isUnderWay);
      showLabels();
      showAnswer?.();
      // The figures follow at once; the results once their records have come.
      this.notice.show(ignored, { engine, state, outcome, asked });
      for (const part of this.parts) part.show({ engine, state, outcome, asked, page, pages });
      this.showCount(asked, outcome.selection.rows.length);
      const results = asked ? await outcome.read((page - 1) * pageSize, page * pageSize) : [];
      if (turn !== this.turn) return;
      this.results.show({ engine, state, outcome, asked, page, pages }, results);
      const suggested = asked && !results.length && !(outcome.whole && this.isAnswered) ? await this.suggested(engine, state, outcome) : [];
      const near = suggested.length && this.scope === 'all' && !isFiltered(state) ? await engine.nearest(state.q, nearestShown) : [];
      const note = await this.noteOn(state.q, outcome);
      const parties = suggested.length ? await this.heard?.(state.q, engine) : undefined;
      if (turn === this.turn) this.results.suggest(suggested, near, note, parties);
    } catch (error) {
      if (turn !== this.turn) return;
      console.error(error);
      this.takeAway();
      status.textContent = this.t('search.failed');
    } finally {
      clearTimeout(isUnderWay);
      if (turn === this.turn) list.removeAttribute('aria-busy');
    }
  }

  /** What is nearest to a search that found nothing; the search of the whole portal reads traditional characters itself. */
  private async suggested(engine: SearchEngine, state: SearchState, outcome: Outcome): Promise<Suggestion[]> {
    const simplified = this.scope === 'all' ? undefined : await inSimplified(state.q, this.language);
    return suggestions(engine, state, outcome, undefined, simplified);
  }

  /** Why nothing was found, where what was typed says it: of English words, and where what matches has not only left the list. */
  private async noteOn(q: string, { selection, terms }: Outcome): Promise<string | undefined> {
    if (!/[\p{L}\p{N}]/u.test(q) && q.trim()) return this.t('search.noneMarks');
    if (this.scope === 'requirements' || !isInLatin(q) || /\p{L}\d|\d\p{L}/u.test(q) || selection.rows.length || selection.setAside)
      return undefined;
    // On a Chinese page letters may be anything, where the glossary has no English word among them.
    const typed = terms.map((term) => term.typed);
    const isEnglish = isTranslation(this.language) || inChinese(typed, await chineseWords()) !== undefined;
    return isEnglish ? this.t('search.inChinese') : undefined;
  }

  /** Whether an answer stands above the results. */
  private get isAnswered(): boolean {
    return this.querySelector('[data-answers]:not([hidden])') !== null;
  }

  /** Takes away what an earlier search found, which would stand there as the answer to one that failed. */
  private takeAway(): void {
    for (const part of this.querySelectorAll<HTMLElement>(shownOfSearch)) part.hidden = true;
  }

  private showCount(asked: boolean, count: number): void {
    // A count of nothing would deny the answer that stands below it.
    const sentence =
      !count && this.isAnswered ? this.t('search.answerOnly') : this.t('search.count', { count: formatNumber(count, this.language) });
    need(this, '[data-status]', HTMLElement).textContent = asked || this.scope !== 'all' ? sentence : '';
  }
}

customElements.define('search-panel', SearchPanel);
