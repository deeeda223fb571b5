import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageOf } from '../../support/panel.ts';

const copied: string[] = [];
let forbidden = false;
beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  copied.length = 0;
  forbidden = false;
  vi.stubGlobal('navigator', {
    clipboard: { writeText: (text: string) => (forbidden ? Promise.reject(new Error()) : Promise.resolve(void copied.push(text))) },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The page as it is once its script has run. */
async function enhanced(html: string): Promise<HTMLElement> {
  const page = pageOf(html);
  await import('../../../src/client/enhance.ts');
  return page;
}
const settled = () => vi.advanceTimersByTimeAsync(0);

test('a button copies the text it names, says so, and says its own words again, pressed once or twice', async () => {
  const page = await enhanced(
    '<p id="citation">《清源》</p><button data-copy-text="citation" data-copied="已复制" hidden>复制<b>引用</b></button>',
  );
  const button = page.querySelector('button')!;
  expect(button.hidden).toBe(false);
  button.click();
  await settled();
  expect([copied, button.textContent]).toEqual([['《清源》'], '已复制']);
  await vi.advanceTimersByTimeAsync(1500);
  button.click();
  await vi.advanceTimersByTimeAsync(1500);
  expect([copied.length, button.textContent]).toEqual([2, '已复制']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(button.innerHTML).toBe('复制<b>引用</b>');
});

test('where the clipboard is forbidden the text is chosen and nothing is said to be copied', async () => {
  const page = await enhanced('<p id="citation">《清源》</p><button data-copy-text="citation" data-copied="已复制" hidden>复制</button>');
  forbidden = true;
  page.querySelector('button')!.click();
  await settled();
  expect([page.querySelector('button')!.textContent, getSelection()!.toString()]).toEqual(['复制', '《清源》']);
});

test('a link is copied in full, and a text that is not there has no button', async () => {
  const page = await enhanced(
    '<button data-copy-link="/zh/cases/1/#facts" hidden></button><button data-copy-text="nothing" hidden></button>',
  );
  const [link, none] = page.querySelectorAll('button');
  link!.click();
  await settled();
  expect([copied, none!.hidden]).toEqual([[`${location.origin}/zh/cases/1/#facts`], true]);
});

test('a list that stands as plain pages leads to the search', async () => {
  const page = await enhanced('<a href="/zh/cases/by/dongpu/" data-search="/zh/cases/?unit=dongpu"></a><a href="/zh/about/"></a>');
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['/zh/cases/?unit=dongpu', '/zh/about/']);
});

test('a grid of months opens at the newest one, also where it was folded away as the page came', async () => {
  const page = await enhanced('<details><div data-newest-last></div></details>');
  const box = page.querySelector('div')!;
  Object.defineProperty(box, 'scrollWidth', { value: 900 });
  page.querySelector('details')!.dispatchEvent(new Event('toggle'));
  expect(box.scrollLeft).toBe(900);
});
