import { make } from '../make.ts';

/** One bar: how many, how many more are no longer listed, what it is called, and whether it is chosen. */
export type ChoiceBar = { key: string; count: number; aside?: number; label: string; chosen: boolean };

/**
 * A row of bars that are buttons. One of them is in the tab order, the arrow keys lead to the others. The
 * bars stay the same elements while their number does, so that the focus stays.
 */
export class Bars {
  private readonly region: HTMLElement;
  private readonly onChoose: (key: string, chosen: boolean) => void;

  constructor(region: HTMLElement, onChoose: (key: string, chosen: boolean) => void) {
    this.region = region;
    this.onChoose = onChoose;
    region.addEventListener('keydown', (event) => this.move(event));
  }

  show(bars: readonly ChoiceBar[]): void {
    const most = Math.max(1, ...bars.map(({ count, aside = 0 }) => count + aside));
    if (this.region.children.length !== bars.length) this.region.replaceChildren(...bars.map(() => this.makeBar()));
    bars.forEach(({ key, count, aside = 0, label, chosen }, index) => {
      const button = this.region.children[index] as HTMLButtonElement;
      button.dataset['key'] = key;
      button.setAttribute('aria-label', label);
      button.setAttribute('aria-pressed', String(chosen));
      button.title = label;
      button.style.setProperty('--share', String(count / most));
      button.style.setProperty('--aside', String(aside / most));
      button.dataset['empty'] = String(count + aside === 0);
    });
    const buttons = [...this.region.children] as HTMLButtonElement[];
    const entry =
      buttons.find((button) => button === document.activeElement) ?? buttons.find((button) => button.ariaPressed === 'true') ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === entry ? 0 : -1;
  }

  private makeBar(): HTMLButtonElement {
    const button = make('button');
    button.type = 'button';
    button.append(make('span', '', 'aside'), make('span'));
    button.addEventListener('click', () => this.onChoose(button.dataset['key']!, button.ariaPressed !== 'true'));
    return button;
  }

  private move(event: KeyboardEvent): void {
    const buttons = [...this.region.children] as HTMLButtonElement[];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    const next = at < 0 || to === undefined ? undefined : buttons[to];
    if (!next) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  }
}
