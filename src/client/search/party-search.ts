import { chineseTag, type Lang } from '../../domain/language.ts';
import { partyAddress, partyCasesAddress } from '../../domain/page-address.ts';
import { fill } from '../../i18n/fill.ts';
import { fineSumWords } from '../../i18n/fine-words.ts';
import { formatDate, formatNumber } from '../../i18n/formats.ts';
import { findParties, readPartyQuery, writePartyQuery, type ListedParty, type PartyQuery, type PartySort } from '../../search/parties.ts';
import { make } from '../make.ts';
import { onSite } from '../on-site.ts';
import { fetchJson } from './case-files.ts';
import { partiesBySound } from './parties-by-sound.ts';

/** Rows shown at once. */
const portion = 200;

/** The parties asked for by their names or codes; where there is none, those whose names sound as was typed. */
async function partiesAsked(all: readonly ListedParty[], query: PartyQuery): Promise<ListedParty[]> {
  const named = findParties(all, query);
  if (named.length || !query.q) return named;
  const heard = new Set((await partiesBySound(query.q).catch(() => [])).map(({ id }) => id));
  return findParties(
    all.filter(({ id }) => heard.has(id)),
    { ...query, q: '' },
  );
}

/** Finds and orders parties among all of them; what is asked stands in the address, so that a link gives it again. */
class PartySearch extends HTMLElement {
  private parties: Promise<ListedParty[]> | undefined;
  private shown = portion;
  /** The query of the address that is shown. */
  private followed: string | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask();
    });
    form.addEventListener('change', () => this.ask());
    this.querySelector('[data-more]')!.addEventListener('click', () => {
      this.shown += portion;
      void this.show(readPartyQuery(new URLSearchParams(location.search)));
    });
    window.addEventListener('popstate', () => {
      // A jump within the page is announced like a step back; what is shown stays.
      if (location.search !== this.followed) this.follow();
    });
    this.follow();
  }

  /** Puts what the form says into the address, and shows it. */
  private ask(): void {
    const form = new FormData(this.querySelector('form')!);
    const query: PartyQuery = {
      q: String(form.get('q') ?? '').trim(),
      onlyRepeats: form.has('repeat'),
      onlyPublished: form.has('published'),
      sort: form.get('sort') as PartySort,
    };
    history.pushState(undefined, '', `?${writePartyQuery(query)}`);
    this.shown = portion;
    void this.show(query);
  }

  /** Fills the form with what the address says. */
  private follow(): void {
    const query = readPartyQuery(new URLSearchParams(location.search));
    this.querySelector<HTMLInputElement>('[name=q]')!.value = query.q;
    this.querySelector<HTMLInputElement>('[name=repeat]')!.checked = query.onlyRepeats;
    this.querySelector<HTMLInputElement>('[name=published]')!.checked = query.onlyPublished;
    this.querySelector<HTMLSelectElement>('[name=sort]')!.value = query.sort;
    void this.show(query);
  }

  private async show(query: PartyQuery): Promise<void> {
    const isAsked = writePartyQuery(query).size > 0;
    const asked = (this.followed = location.search);
    this.querySelector<HTMLElement>('[data-found]')!.hidden = !isAsked;
    this.querySelector<HTMLElement>('[data-browse]')!.hidden = isAsked;
    const status = this.querySelector('[data-status]')!;
    status.textContent = '';
    if (!isAsked) return;
    this.parties ??= fetchJson('/search/parties.json') as Promise<ListedParty[]>;
    const all = await this.parties.catch(() => undefined);
    if (!all) {
      this.parties = undefined;
      status.textContent = this.words['search.failed']!;
      return;
    }
    const found = await partiesAsked(all, query);
    // Another search may have been made meanwhile.
    if (location.search !== asked) return;
    status.textContent = fill(this.words['parties.found']!, { count: formatNumber(found.length, this.language) });
    this.querySelector('[data-found] tbody')!.replaceChildren(...found.slice(0, this.shown).map((party) => this.row(party)));
    this.querySelector<HTMLElement>('[data-more]')!.hidden = found.length <= this.shown;
  }

  private row({ id, name, code, hasNamesake, cases, repeats, fines, latest }: ListedParty): HTMLTableRowElement {
    const href = onSite(partyAddress(id, this.language));
    const link = (text: string, to: string) => Object.assign(make('a', text), { href: to });
    /** A number that leads on, told apart from others of its size where links are listed. */
    const figure = (text: string, to: string, of = '') => {
      const held = link(text, to);
      const party = Object.assign(make('span', `${name} ${hasNamesake ? code : ''}`, 'visually-hidden'), { lang: chineseTag });
      held.append(' ', ...(of ? [make('span', `${of} `, 'visually-hidden')] : []), party);
      return held;
    };
    const fined = fineSumWords(fines, this.language, (key, values = {}) => fill(this.words[key]!, values));
    const cell = (content: string | HTMLElement, className: string) => {
      const made = make('td', '', className);
      made.append(content);
      return made;
    };
    const head = make('th');
    head.scope = 'row';
    const called = Object.assign(link(name, href), { lang: chineseTag });
    if (hasNamesake) called.append(make('span', ` ${code}`, 'meta number'));
    head.append(called);
    const day = Object.assign(make('time', latest), { dateTime: latest, title: formatDate(latest, this.language) });
    const row = make('tr');
    row.append(
      head,
      cell(figure(formatNumber(cases, this.language), href), 'figure'),
      cell(
        repeats ? figure(formatNumber(repeats, this.language), `${href}#repeats`, this.words['analysis.column.repeats']) : '–',
        'figure',
      ),
      cell(fines.wan ? figure(fined, onSite(partyCasesAddress(id, this.language)), this.words['parties.fine']) : fined, 'figure'),
      cell(day, 'number'),
    );
    return row;
  }

  private get language(): Lang {
    return this.dataset['lang'] as Lang;
  }

  private get words(): Record<string, string> {
    return JSON.parse(this.dataset['words']!) as Record<string, string>;
  }
}

customElements.define('party-search', PartySearch);
