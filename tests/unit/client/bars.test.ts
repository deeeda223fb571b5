import { expect, test } from 'vitest';
import { Bars, type ChoiceBar } from '../../../src/client/search/bars.ts';
import { pageOf } from '../../support/panel.ts';

const bars: ChoiceBar[] = [2, 0, 4].map((count, at) => ({
  key: `2026-0${at + 1}`,
  count,
  label: `${at + 1}月：${count}件`,
  chosen: at === 2,
}));

test('of a row of bars one is in the tab order; the arrow keys lead to the others and stop at the ends', () => {
  const region = pageOf('');
  new Bars(region, () => undefined).show(bars);
  const buttons = [...region.querySelectorAll('button')];
  const tabbable = () => buttons.flatMap((button, at) => (button.tabIndex === 0 ? [at] : []));
  const press = (key: string) => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  buttons[0]!.focus();
  for (const [key, at] of [
    ['ArrowRight', 1],
    ['End', 2],
    ['ArrowRight', 2],
    ['ArrowLeft', 1],
    ['Home', 0],
    ['ArrowLeft', 0],
  ] as const) {
    press(key);
    expect([document.activeElement, key]).toEqual([buttons[at], key]);
  }
  expect(tabbable()).toEqual([0]);
});

test('a bar is chosen, and let go when it is chosen already; the same buttons stay, so that the focus does', () => {
  const region = pageOf('');
  const acts: unknown[] = [];
  const row = new Bars(region, (...act) => void acts.push(act));
  row.show(bars);
  const [first, , last] = region.querySelectorAll('button');
  first!.click();
  last!.click();
  expect(acts).toEqual([
    ['2026-01', true],
    ['2026-03', false],
  ]);
  expect([...region.querySelectorAll('button')].map((button) => button.style.getPropertyValue('--share'))).toEqual(['0.5', '0', '1']);
  row.show(bars.map((bar) => ({ ...bar, count: 1 })));
  expect(region.querySelector('button')).toBe(first);
});
