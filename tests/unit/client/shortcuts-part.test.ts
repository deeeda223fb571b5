import { beforeEach, expect, test } from 'vitest';
import { shortcutsPart } from '../../../src/client/search/shortcuts-part.ts';
import { panelOver } from '../../support/panel.ts';

const markup = `<input name="q" /><button data-open-shortcuts></button>
  <dialog data-shortcuts><input type="checkbox" /></dialog>
  <div data-found><ol><li><a class="title" href="#1">甲</a></li><li><a class="title" href="#2">乙</a></li></ol></div>
  <div data-browse hidden><p class="title"><a href="#3">丙</a></p></div>
  <button data-view="list" aria-pressed="true"></button><button data-view="table" aria-pressed="false"></button>
  <section data-facets><details><div data-facet-values><input type="checkbox" /></div></details></section>`;
const focused = () => document.activeElement!.textContent;
function press(key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  document.activeElement!.dispatchEvent(event);
  return event.defaultPrevented;
}
// A part is made once for a page: what an earlier test's listens to on this one is taken from it.
const listened: [string, EventListenerOrEventListenerObject][] = [];
const listen = document.addEventListener.bind(document);
document.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
  listened.push([type, listener]);
  listen(type, listener);
};
beforeEach(() => {
  localStorage.clear();
  for (const [type, listener] of listened.splice(0)) document.removeEventListener(type, listener);
  shortcutsPart(panelOver(markup).panel);
});

test('j and k go from result to result and stop at either end; what is hidden is no result', () => {
  const seen = ['j', 'j', 'j', 'k', 'k'].map((key) => (press(key), focused()));
  expect(seen).toEqual(['甲', '乙', '乙', '甲', '甲']);
});

test('keys that are typed into the box, or held with others, are the reader’s own', () => {
  press('/');
  const box = document.querySelector('input')!;
  expect(document.activeElement).toBe(box);
  expect([press('j'), press('/'), document.activeElement]).toEqual([false, false, box]);
  box.blur();
  expect([press('j', { ctrlKey: true }), press('j', { metaKey: true }), press('x')]).toEqual([false, false, false]);
});

test('v takes the other view, f opens the filters and goes there', () => {
  let taken = '';
  for (const button of document.querySelectorAll<HTMLElement>('[data-view]'))
    button.addEventListener('click', () => (taken = button.dataset['view']!));
  press('v');
  press('f');
  expect([taken, document.querySelector('details')!.open]).toEqual(['table', true]);
  expect(document.activeElement).toBe(document.querySelector('[data-facet-values] input'));
});

test('switched off in the dialog they stay off on the next page, all but the way to the box', () => {
  document.querySelector<HTMLElement>('[data-open-shortcuts]')!.click();
  const [dialog, on] = [document.querySelector('dialog')!, document.querySelector<HTMLInputElement>('dialog input')!];
  expect([dialog.open, on.checked]).toEqual([true, true]);
  on.click();
  dialog.close();
  for (const [type, listener] of listened.splice(0)) document.removeEventListener(type, listener);
  shortcutsPart(panelOver(markup).panel);
  expect(document.querySelector<HTMLInputElement>('dialog input')!.checked).toBe(false);
  expect([press('j'), press('/'), document.activeElement]).toEqual([false, true, document.querySelector('input')]);
});
