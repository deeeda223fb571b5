import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../domain/language.ts';
import { make, markChinese } from '../make.ts';
import { onSite } from '../on-site.ts';
import type { Suggested } from './suggesting.ts';

/** The code of a key press that an input method takes. */
const composing = 229;
/** What is left free below the suggestions, in pixels. */
const edge = 8;
const movesCursor: ReadonlySet<string> = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

/** What suggests, and the names it knows, come when a box is first used. */
const suggestingPart = () => import('./suggesting.ts');

/**
 * `<site-box>`: the box that looks through the whole portal, with pages suggested while one types, as the combobox of the
 * ARIA practices. Without script it is a form, or on a phone the way to the search page. Nothing is loaded before it is used.
 */
class SiteBox extends HTMLElement {
  private readonly language = this.dataset['lang'] as Lang;
  private readonly words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
  private readonly list = make('ul', '', 'suggestions');
  private readonly status = make('p', '', 'visually-hidden');
  private active = -1;
  private turn = 0;

  connectedCallback(): void {
    const { box, list, status } = this;
    list.id = `${this.dataset['name']}-list`;
    list.role = 'listbox';
    list.ariaLabel = this.words['search.suggested'] ?? '';
    list.hidden = true;
    status.role = 'status';
    box.closest('.search-box')!.after(list, status);
    box.role = 'combobox';
    box.ariaAutoComplete = 'list';
    box.setAttribute('aria-expanded', 'false');
    box.setAttribute('aria-controls', list.id);
    this.listen();
  }

  private listen(): void {
    const { box } = this;
    box.addEventListener('focus', () => void this.suggestionsFor('').catch(() => undefined), { once: true });
    box.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) void this.suggest();
    });
    box.addEventListener('compositionend', () => void this.suggest());
    box.addEventListener('keydown', (event) => this.press(event));
    box.addEventListener('blur', () => this.close());
    // Where results are shown on this very page they must not lie under the suggestions.
    box.form?.addEventListener('submit', () => this.close());
    // A press on a suggestion must not take the focus from the box, which would close the list under it.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    window.visualViewport?.addEventListener('resize', () => this.fit());
    this.opener?.setAttribute('aria-expanded', 'false');
    this.opener?.addEventListener('click', (event) => {
      event.preventDefault();
      this.open();
    });
  }

  /** Shows the box where it is folded, and puts the cursor into it. */
  open(): void {
    this.dataset['open'] = '';
    this.opener?.setAttribute('aria-expanded', 'true');
    this.box.focus();
    this.box.select();
  }

  /** Folds the box again, where there is a way to open it. */
  private fold(): void {
    delete this.dataset['open'];
    this.opener?.setAttribute('aria-expanded', 'false');
    if (this.opener?.checkVisibility()) this.opener.focus();
  }

  private get opener(): HTMLAnchorElement | null {
    return this.querySelector('[data-open-search]');
  }

  private get box(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  private get options(): HTMLElement[] {
    return [...this.list.children] as HTMLElement[];
  }

  private async suggest(): Promise<void> {
    const turn = ++this.turn;
    const typed = this.box.value;
    if (!typed.trim()) return this.close();
    const pages = await this.suggestionsFor(typed).catch(() => undefined);
    // Where the names don't come, Enter still searches.
    if (pages && turn === this.turn) this.show(pages.map((page, index) => this.option(page, index)));
  }

  private async suggestionsFor(typed: string): Promise<Suggested[]> {
    return (await suggestingPart()).suggested(typed, this.language);
  }

  private option({ title, by, kind, url }: Suggested, index: number): HTMLElement {
    const option = make('li');
    option.id = `${this.list.id}-${index}`;
    option.role = 'option';
    option.ariaSelected = 'false';
    option.dataset['href'] = onSite(url);
    const further = by === undefined ? [] : [' ', markChinese(make('span', by, 'also'))];
    option.append(markChinese(make('span', title)), ...further, ' ', make('span', kind, 'kind'));
    option.addEventListener('click', () => this.go(option));
    return option;
  }

  private show(options: readonly HTMLElement[]): void {
    this.active = -1;
    this.list.replaceChildren(...options);
    this.list.hidden = options.length === 0;
    this.fit();
    this.box.setAttribute('aria-expanded', String(options.length > 0));
    this.box.removeAttribute('aria-activedescendant');
    this.status.textContent = fill(this.words[options.length ? 'search.suggestedCount' : 'search.suggestedNone'] ?? '', {
      count: options.length,
    });
  }

  /** Keeps the list within what is seen of the page, above the keyboard of a phone. */
  private fit(): void {
    const { height, offsetTop } = window.visualViewport ?? { height: innerHeight, offsetTop: 0 };
    const room = offsetTop + height - this.list.getBoundingClientRect().top;
    this.list.style.setProperty('--room', `${Math.floor(room) - edge}px`);
  }

  private close(): void {
    this.turn++;
    this.list.hidden = true;
    this.active = -1;
    this.box.setAttribute('aria-expanded', 'false');
    this.box.removeAttribute('aria-activedescendant');
  }

  private press(event: KeyboardEvent): void {
    // Safari ends a composition before the key press that ended it: only its code says that it was part of it.
    if (event.isComposing || event.keyCode === composing) return;
    const isOpen = !this.list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (isOpen) this.choose(step);
      // A closed list opens at its first or last page; with Alt nothing is chosen yet.
      else void this.suggest().then(() => (this.list.hidden || event.altKey ? undefined : this.choose(step)));
    } else if (event.key === 'Enter' && isOpen && this.active >= 0) {
      event.preventDefault();
      this.go(this.options[this.active]!);
    } else if (movesCursor.has(event.key)) {
      this.unchoose();
    } else if (event.key === 'Escape') {
      if (isOpen) {
        // The first Escape closes the list only; the box keeps what was typed.
        event.preventDefault();
        this.close();
      } else this.fold();
    }
  }

  /** Back to what was typed: keys that move the cursor in it leave the list. */
  private unchoose(): void {
    this.options[this.active]?.setAttribute('aria-selected', 'false');
    this.active = -1;
    this.box.removeAttribute('aria-activedescendant');
  }

  /** The next suggestion; past the last and before the first stands what was typed. */
  private choose(step: 1 | -1): void {
    const { options } = this;
    const places = options.length + 1;
    const next = ((this.active + 1 + step + places) % places) - 1;
    this.unchoose();
    this.active = next;
    const chosen = options[next];
    if (!chosen) return;
    chosen.setAttribute('aria-selected', 'true');
    chosen.scrollIntoView({ block: 'nearest' });
    this.box.setAttribute('aria-activedescendant', chosen.id);
  }

  private go(option: HTMLElement): void {
    location.assign(option.dataset['href']!);
  }
}

customElements.define('site-box', SiteBox);

/** “/” leads to the box of the page: its own search where it has one, else that in the head. */
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (document.querySelector('search-panel')) return;
  const parties = document.querySelector('party-search');
  if (parties) {
    const own = parties.querySelector<HTMLInputElement>('input[name=q]');
    if (own) event.preventDefault();
    return own?.focus();
  }
  // A page in both languages has a box of each: the reader's own language goes first, as on the root page.
  const own =
    document.querySelectorAll('main site-box').length > 1
      ? `[data-lang=${
          navigator.languages
            .find((tag) => /^(zh|en)\b/i.test(tag))
            ?.slice(0, 2)
            .toLowerCase() ?? 'en'
        }]`
      : '';
  const box = document.querySelector<SiteBox>(`main site-box${own}`) ?? document.querySelector<SiteBox>('site-box');
  if (!box) return;
  event.preventDefault();
  box.open();
});
