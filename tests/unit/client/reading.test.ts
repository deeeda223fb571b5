import { beforeEach, expect, test, vi } from 'vitest';
import { pageOf } from '../../support/panel.ts';

/** Runs a script of the page anew, over the page that is there. */
const run = async (script: () => Promise<unknown>): Promise<void> => {
  vi.resetModules();
  await script();
};
const press = (target: Element, key: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test('the other language takes query and fragment along, and where the reader was', async () => {
  history.replaceState(null, '', '/zh/cases/?q=%E8%A3%B8%E5%9C%9F#list');
  pageOf('<h1>处罚案件</h1><a data-other-language href="/en/cases/">English</a>');
  await run(() => import('../../../src/client/reading/language-switch.ts'));
  const link = document.querySelector('a')!;
  link.dispatchEvent(new MouseEvent('contextmenu'));
  expect(link.getAttribute('href')).toMatch(/\/en\/cases\/\?q=%E8%A3%B8%E5%9C%9F#list$/);
  expect(JSON.parse(sessionStorage.getItem('place')!)).toMatchObject({ path: '/en/cases/' });
});

test('a quiz judges a choice at once, and opens the reason when it is right', async () => {
  await run(() => import('../../../src/client/reading/article-quiz.ts'));
  pageOf(`<article-quiz data-answer="b" data-right="对" data-wrong="再想想"><input type="radio" value="a" /><input type="radio" value="b" />
    <p data-verdict></p><details><p>…</p></details></article-quiz>`);
  const choose = (value: string) => document.querySelector(`input[value=${value}]`)!.dispatchEvent(new Event('change', { bubbles: true }));
  const seen = () => [document.querySelector('[data-verdict]')!.textContent, document.querySelector('details')!.open];
  choose('a');
  expect(seen()).toEqual(['再想想', false]);
  choose('b');
  expect(seen()).toEqual(['对', true]);
});

test('a letter takes what is typed into every place of that name, and its empty words again when it is taken out', async () => {
  await run(() => import('../../../src/client/reading/ready-letter.ts'));
  pageOf(`<ready-letter data-title="申请" data-units="all"><div data-fields></div>
    <p data-letter>我是<b data-blank="姓名">（姓名）</b>，向<b data-blank="机关" data-from="units">（机关）</b>申请。<b data-blank="姓名">（姓名）</b></p>
    <button data-act="copy" hidden></button></ready-letter>`);
  const [name, office] = document.querySelectorAll<HTMLInputElement>('[data-fields] input');
  expect([office!.getAttribute('list'), document.querySelectorAll('[data-fields] input').length]).toEqual(['all', 2]);
  const type = (text: string) => {
    name!.value = text;
    name!.dispatchEvent(new Event('input'));
  };
  type('李四');
  expect(document.querySelector('[data-letter]')!.textContent).toBe('我是李四，向（机关）申请。李四');
  type('');
  expect(document.querySelector('[data-letter]')!.textContent).toBe('我是（姓名），向（机关）申请。（姓名）');
  expect(document.querySelector('button')!.hidden).toBe(false);
});

const tabs = `<section><h2>你是谁</h2><div data-role-tabs="你是谁">
  <section id="for-all"><h3>所有人</h3></section><section id="for-drivers"><h3>驾车的人</h3></section><section id="for-schools"><h3>学校</h3></section>
</div></section>`;
const chosen = () => [...document.querySelectorAll('[role=tab][aria-selected=true]')].map((tab) => tab.textContent);

test('tabs go round by the arrow keys, one is open at a time, and the last choice is kept', async () => {
  history.replaceState(null, '', '/zh/explainers/air/');
  pageOf(tabs);
  await run(() => import('../../../src/client/reading/role-tabs.ts'));
  expect(chosen()).toEqual(['所有人']);
  press(document.querySelector('[role=tab]')!, 'ArrowLeft');
  expect([chosen(), document.activeElement!.textContent]).toEqual([['学校'], '学校']);
  expect([...document.querySelectorAll('[role=tabpanel]:not(.closed)')].map(({ id }) => id)).toEqual(['for-schools']);
  pageOf(tabs);
  await run(() => import('../../../src/client/reading/role-tabs.ts'));
  expect(chosen()).toEqual(['学校']);
});

test('an address that names a section opens it, whatever was chosen before', async () => {
  localStorage.setItem('role', '"for-schools"');
  history.replaceState(null, '', '/zh/explainers/air/#for-drivers');
  pageOf(tabs);
  await run(() => import('../../../src/client/reading/role-tabs.ts'));
  expect(chosen()).toEqual(['驾车的人']);
});

test('large print is one button, kept for the next page, and off again', async () => {
  pageOf('<button data-large-print hidden></button>');
  await run(() => import('../../../src/client/reading/reading-settings.ts'));
  const button = document.querySelector('button')!;
  button.click();
  expect([button.hidden, document.documentElement.dataset['size'], localStorage.getItem('size')]).toEqual([false, 'elder', 'elder']);
  button.click();
  expect([document.documentElement.dataset['size'], localStorage.getItem('size')]).toEqual([undefined, null]);
});

test('without a voice of the browser there is no button to read aloud', async () => {
  pageOf('<button data-read-aloud hidden data-start="朗读"></button><div data-read-text><p>细颗粒物</p></div>');
  await run(() => import('../../../src/client/reading/read-aloud.ts'));
  expect(document.querySelector('button')!.hidden).toBe(true);
});

test('a term shows its meaning at the first touch and leads on at the second; Escape hides it', async () => {
  pageOf('<span><a class="term-word" href="/zh/glossary/pm25/">PM2.5</a></span>');
  await run(() => import('../../../src/client/reading/terms.ts'));
  const word = document.querySelector('a')!;
  const touch = () => {
    word.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch' }));
    const click = new MouseEvent('click', { cancelable: true });
    word.dispatchEvent(click);
    return click.defaultPrevented;
  };
  expect([touch(), touch()]).toEqual([true, false]);
  press(word, 'Escape');
  expect(word.parentElement!.classList.contains('dismissed')).toBe(true);
  word.dispatchEvent(new Event('blur'));
  expect(word.parentElement!.classList.contains('dismissed')).toBe(false);
});
