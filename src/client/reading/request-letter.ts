import type { IsoDate } from '../../domain/days/calendar.ts';
import { isIsoDate, todayIn } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { languageOfTag } from '../../domain/language.ts';
import { requestParameters } from '../../domain/page-address.ts';
import type { Due } from '../../domain/time-limits/due.ts';
import { requestDays } from '../../domain/time-limits/request-days.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/formats.ts';
import { enableLetterActs } from '../letter-acts.ts';
import { make, markChinese } from '../make.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Writes a request for information from what a reader types, and reckons by when it is answered. What is typed stays in the
 * page: nothing is sent or kept.
 */
class RequestLetter extends HTMLElement {
  private words: Record<string, string> = {};
  private readonly pageLang: Lang = languageOfTag(document.documentElement.lang);
  /** What a requirement filled in, by field: it gives way to the next one, and what the reader typed does not. */
  private readonly preset = new Map<string, string>();
  private isWayChosen = false;

  connectedCallback(): void {
    this.words = JSON.parse(this.dataset['words']!) as Record<string, string>;
    for (const line of this.lines()) line.dataset['empty'] = line.textContent ?? '';
    this.field('date').value = todayIn(this.dataset['timeZone']!);
    this.addEventListener('input', (event) => this.follow(event.target as Field));
    const letter = this.querySelector<HTMLElement>('[data-letter]')!;
    enableLetterActs(this, {
      sheet: letter,
      letter,
      title: this.dataset['title']!,
      copied: this.dataset['copied']!,
      text: () => this.written(),
    });
    this.begin();
    this.write();
  }

  /** The letter as it stands on paper. */
  private written(): string {
    const lines = [...this.querySelectorAll<HTMLElement>('[data-line]')].filter(({ hidden }) => !hidden);
    return lines.map((line) => line.querySelector('[data-paper]')!.textContent!.trim()).join('\n\n');
  }

  private lines(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-blank]')];
  }

  private field(name: string): Field {
    return this.querySelector<Field>(`[name="${name}"]`)!;
  }

  /** What the address asks for: a requirement, or words that were looked for. */
  private begin(): void {
    const asked = new URLSearchParams(location.search);
    const requirement = asked.get(requestParameters.requirement);
    const select = this.field('requirement') as HTMLSelectElement;
    if (requirement !== null && [...select.options].some(({ value }) => value === requirement)) select.value = requirement;
    const sought = asked.get(requestParameters.sought);
    if (sought) this.field('description').value = sought.slice(0, 500);
    if (select.value) this.take(select);
  }

  private follow(changed: Field): void {
    if (changed.name === 'requirement') this.take(changed as HTMLSelectElement);
    if (changed.name === 'way') this.isWayChosen = true;
    // Data come by mail, paper by post, and what is read is read where it lies, until the reader says otherwise.
    if (changed.name === 'form' && !this.isWayChosen)
      (this.field('way') as HTMLSelectElement).selectedIndex = (changed as HTMLSelectElement).selectedIndex;
    this.write();
  }

  /** Fills in what a requirement names, where the reader has typed nothing else. */
  private take(select: HTMLSelectElement): void {
    const { name = '', description = '', agency = '', note = '' } = select.options[select.selectedIndex]!.dataset;
    for (const [field, value] of Object.entries({ name, description, agency })) {
      const box = this.field(field);
      if (box.value !== '' && box.value !== this.preset.get(field)) continue;
      box.value = value;
      this.preset.set(field, value);
    }
    this.querySelector('[data-who]')!.replaceChildren(...(note ? [markChinese(make('span', note))] : []));
  }

  private write(): void {
    const agency = this.field('agency') as HTMLSelectElement;
    const isOther = agency.value === 'other';
    this.querySelector<HTMLElement>('[data-other]')!.hidden = !isOther;
    this.writeContacts(agency);
    this.writeOtherwise(agency);
    const date = this.field('date').value;
    const values: Record<string, string> = {
      agency: isOther ? this.field('agencyName').value : agency.value,
      date: isIsoDate(date) ? formatDate(date, 'zh') : '',
    };
    const valueOf = (name: string) => (values[name] ?? this.field(name).value).trim();
    for (const blank of this.lines()) {
      const value = valueOf(blank.dataset['blank']!);
      blank.textContent = value || blank.dataset['empty']!;
      blank.classList.toggle('filled', value !== '');
    }
    for (const reading of this.querySelectorAll<HTMLElement>('[data-reading]')) {
      const name = reading.dataset['reading']!;
      const value = name === 'date' && isIsoDate(date) ? formatDate(date, this.pageLang) : this.readingOf(name, valueOf(name));
      reading.replaceChildren(value ? markChinese(make('span', value)) : '…');
    }
    this.leaveOut(['name', 'number', 'description'], valueOf);
    this.writeDays(isIsoDate(date) ? date : undefined);
  }

  /** What a field of the letter says, on a page in another language: what was chosen in the words of the page, what was typed as it is. */
  private readingOf(name: string, value: string): string {
    const field = this.field(name);
    if (field instanceof HTMLSelectElement)
      return value && field.value !== 'other' ? field.options[field.selectedIndex]!.textContent.trim() : value;
    const { selectedOptions } = this.field('requirement') as HTMLSelectElement;
    const [option] = selectedOptions;
    if (!option || !value || value !== this.preset.get(name)?.trim()) return value;
    return (name === 'name' ? option.textContent.trim() : option.dataset['sense']) || value;
  }

  /** Of several lines of which one is enough, those that hold nothing are left out once another does. */
  private leaveOut(names: readonly string[], valueOf: (name: string) => string): void {
    const isEnough = names.some((name) => valueOf(name) !== '');
    for (const name of names) this.querySelector<HTMLElement>(`[data-line="${name}"]`)!.hidden = isEnough && valueOf(name) === '';
  }

  private writeContacts(agency: HTMLSelectElement): void {
    const contacts = agency.options[agency.selectedIndex]?.dataset['contacts'];
    const text = !agency.value
      ? ''
      : contacts
        ? fill(this.words['request.contactKnown']!, { contacts })
        : this.words['request.contactUnknown']!;
    this.querySelector('[data-reached]')!.replaceChildren(...(text ? [markChinese(make('span', text))] : []));
  }

  /** Where another agency was chosen than the one that the article names, a line says so. */
  private writeOtherwise(agency: HTMLSelectElement): void {
    const select = this.field('requirement') as HTMLSelectElement;
    const asked = select.options[select.selectedIndex]?.dataset['agency'];
    const named = [...agency.options].find(({ value }) => value !== '' && value === asked);
    const isOther = named !== undefined && agency.value !== '' && agency.value !== named.value;
    const text = isOther ? fill(this.words['request.otherThanNamed']!, { agency: named.textContent.trim() }) : '';
    this.querySelector('[data-otherwise]')!.replaceChildren(...(text ? [markChinese(make('span', text))] : []));
  }

  private writeDays(date: IsoDate | undefined): void {
    const box = this.querySelector('[data-days]')!;
    if (date === undefined) return box.replaceChildren();
    const { answer, extended, supplement } = requestDays(date);
    const line = (key: string, due: Due) => fill(this.words[key]!, { date: formatDate(date, this.pageLang), due: this.dueWords(due) });
    const unknown = [answer, extended].flatMap((due) => ('unknownYear' in due ? [due.unknownYear] : []))[0];
    const sentences = [
      line('request.answerDue', answer),
      line('request.extendedDue', extended),
      line('request.supplementDue', supplement),
      ...(unknown === undefined ? [] : [fill(this.words['requirement.limitUnknown']!, { year: String(unknown) })]),
    ];
    box.replaceChildren(...sentences.map((sentence) => make('p', sentence)));
  }

  private dueWords(due: Due): string {
    if ('on' in due) return formatDate(due.on, this.pageLang);
    const [earliest, latest] = [due.earliest, due.latest].map((day) => formatDate(day, this.pageLang));
    return fill(this.words['requirement.limitRange']!, { earliest: earliest!, latest: latest! });
  }
}

customElements.define('request-letter', RequestLetter);
