import { languageOfTag } from '../domain/language.ts';
import { markedText } from '../i18n/marked.ts';

/** A new element with words and a class. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, text = '', className = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** A button that acts in the page and looks like a link. */
export function makeButton(text: string, act: () => void, className = 'link-button'): HTMLButtonElement {
  const button = make('button', text, className);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

/** Elements as list items. */
export const asItems = (elements: readonly HTMLElement[]): HTMLLIElement[] =>
  elements.map((element) => {
    const item = make('li');
    item.append(element);
    return item;
  });

/** Marks Chinese words on an English page, so that they are read aloud as Chinese. */
export function markChinese<E extends HTMLElement>(element: E): E {
  const { lang } = markedText(element.textContent ?? '', languageOfTag(document.documentElement.lang));
  if (lang) element.lang = lang;
  return element;
}
