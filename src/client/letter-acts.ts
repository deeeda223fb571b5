import { copyFrom } from './copy-button.ts';
import { make } from './make.ts';

/** A letter on a page: the part that holds it, the element that is printed, its title and its text as it stands. */
export type WrittenLetter = { sheet: HTMLElement; letter: Element; title: string; copied: string; text: () => string };

/** Shows the buttons that copy, print and save a letter, and lets them do so. Nothing is sent. */
export function enableLetterActs(root: ParentNode, written: WrittenLetter): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-act]')) {
    button.hidden = false;
    button.addEventListener('click', () => void act(button, written));
  }
}

async function act(button: HTMLButtonElement, { sheet, letter, title, copied, text }: WrittenLetter): Promise<void> {
  const whole = `${title}\n\n${text().trim()}\n`;
  if (button.dataset['act'] === 'print') printAlone(sheet);
  else if (button.dataset['act'] === 'save') save(title, whole);
  else await copyFrom(button, whole, copied, () => getSelection()?.selectAllChildren(letter));
}

/** Prints a part of the page alone. */
function printAlone(sheet: HTMLElement): void {
  sheet.dataset['printing'] = '';
  document.documentElement.dataset['printingLetter'] = '';
  addEventListener(
    'afterprint',
    () => {
      delete sheet.dataset['printing'];
      delete document.documentElement.dataset['printingLetter'];
    },
    { once: true },
  );
  print();
}

function save(title: string, whole: string): void {
  const address = URL.createObjectURL(new Blob([whole], { type: 'text/plain;charset=utf-8' }));
  const link = make('a');
  link.href = address;
  link.download = `${title}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
