import { enableLetterActs } from '../letter-acts.ts';
import { make } from '../make.ts';

/** Lets a reader fill in a letter on the page and take it away. What is typed stays in the page: nothing is sent or kept. */
class ReadyLetter extends HTMLElement {
  connectedCallback(): void {
    const fields = this.querySelector<HTMLElement>('[data-fields]')!;
    const blanks = Map.groupBy(this.querySelectorAll<HTMLElement>('[data-blank]'), ({ dataset }) => dataset['blank']!);
    for (const [name, places] of blanks) fields.append(this.fieldFor(name, places));
    const letter = this.querySelector<HTMLElement>('[data-letter]')!;
    enableLetterActs(this, {
      sheet: this,
      letter,
      title: this.dataset['title']!,
      copied: this.dataset['copied']!,
      text: () => letter.innerText,
    });
  }

  private fieldFor(name: string, places: readonly HTMLElement[]): HTMLElement {
    const empty = places[0]!.textContent ?? '';
    const label = make('label');
    const field = make('input');
    field.autocomplete = 'off';
    if (places[0]!.dataset['from'] === 'units') field.setAttribute('list', this.dataset['units']!);
    label.append(make('span', name), field);
    field.addEventListener('input', () => {
      for (const place of places) {
        place.textContent = field.value || empty;
        place.classList.toggle('filled', field.value !== '');
      }
    });
    return label;
  }
}

customElements.define('ready-letter', ReadyLetter);
