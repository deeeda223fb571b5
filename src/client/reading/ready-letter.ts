import { copyFrom } from '../copy-button.ts';
import { make } from '../make.ts';

/** Lets a reader fill in a letter on the page and take it away. What is typed stays in the page: nothing is sent or kept. */
class ReadyLetter extends HTMLElement {
  connectedCallback(): void {
    const fields = this.querySelector<HTMLElement>('[data-fields]')!;
    const blanks = Map.groupBy(this.querySelectorAll<HTMLElement>('[data-blank]'), ({ dataset }) => dataset['blank']!);
    for (const [name, places] of blanks) fields.append(this.fieldFor(name, places));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-act]')) {
      button.hidden = false;
      button.addEventListener('click', () => void this.act(button));
    }
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

  private async act(button: HTMLButtonElement): Promise<void> {
    const written = `${this.dataset['title']}\n\n${this.querySelector<HTMLElement>('[data-letter]')!.innerText.trim()}\n`;
    if (button.dataset['act'] === 'print') this.print();
    else if (button.dataset['act'] === 'save') this.save(written);
    else {
      const letter = this.querySelector('[data-letter]')!;
      await copyFrom(button, written, this.dataset['copied']!, () => getSelection()?.selectAllChildren(letter));
    }
  }

  /** Prints the letter alone. */
  private print(): void {
    this.dataset['printing'] = '';
    document.documentElement.dataset['printingLetter'] = '';
    addEventListener(
      'afterprint',
      () => {
        delete this.dataset['printing'];
        delete document.documentElement.dataset['printingLetter'];
      },
      { once: true },
    );
    print();
  }

  private save(written: string): void {
    const address = URL.createObjectURL(new Blob([written], { type: 'text/plain;charset=utf-8' }));
    const link = make('a');
    link.href = address;
    link.download = `${this.dataset['title']}.txt`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }
}

customElements.define('ready-letter', ReadyLetter);
