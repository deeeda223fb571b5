import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { ChartReadings } from '../../../src/charts/drawing.ts';
import { pageOf } from '../../support/panel.ts';

beforeAll(() => import('../../../src/client/chart/chart-reader.ts'));

const readings: ChartReadings = {
  x: [10, 20, 30],
  periods: ['2023', '2024', '2025'],
  series: [
    { id: 'mean', name: '全市', values: ['32', '30.5', '27'] },
    { id: 'east', name: '东浦', values: ['33', '', '28'] },
    { id: 'west', name: '西陵', values: ['31', '30', '26'] },
  ],
};
function shown(): { stage: HTMLElement; read: () => string } {
  const page =
    pageOf(`<chart-reader><select data-pick><option value="">–</option><option value="east">东浦</option><option value="west">西陵</option></select>
    <div data-stage><svg viewBox="0 0 100 50" data-readings='${JSON.stringify(readings)}'>
      <g><path data-series="east" d="M10,20L20,22L30,24"></path><path data-series="west" d="M10,25L30,26"></path><path data-series="mean"></path></g></svg></div>
    <p data-readout data-colon="："></p></chart-reader>`);
  return { stage: page.querySelector('[data-stage]')!, read: () => page.querySelector('[data-readout]')!.textContent };
}
const press = (stage: HTMLElement, key: string, more: KeyboardEventInit = {}) => {
  const pressed = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
  stage.dispatchEvent(pressed);
  return pressed.defaultPrevented;
};

beforeEach(() => history.replaceState(null, '', '/zh/indicators/pm25/'));

test('the arrow keys read a chart out period by period, and what was not measured is a dash', () => {
  const { stage, read } = shown();
  expect(press(stage, 'ArrowLeft')).toBe(true);
  expect(read()).toBe('2025：全市 27 · 东浦 28 · 西陵 26');
  press(stage, 'ArrowLeft');
  expect(read()).toBe('2024：全市 30.5 · 东浦 – · 西陵 30');
  press(stage, 'Home');
  press(stage, 'ArrowLeft');
  expect(read()).toMatch(/^2023：/);
});

test('with a modifier the arrows are the browser’s or a screen reader’s own', () => {
  const { stage, read } = shown();
  expect([press(stage, 'ArrowRight', { altKey: true }), press(stage, 'ArrowRight', { ctrlKey: true }), read()]).toEqual([false, false, '']);
});

test('a station brought to the front stands in the address, and an address brings it to the front again', () => {
  shown();
  const choice = document.querySelector('select')!;
  choice.value = 'east';
  choice.dispatchEvent(new Event('change'));
  expect(location.search).toBe('?series=east');
  const again = shown();
  expect(document.querySelectorAll('.picked')).toHaveLength(1);
  expect(again.read()).toMatch(/^2025：/);
});

test('two stations in front differ in their look, and each has its name at the end of its line, none over the other', () => {
  history.replaceState(null, '', '/zh/indicators/pm25/?series=east&series=west');
  shown();
  const classes = [...document.querySelectorAll('path.picked')].map((path) => path.getAttribute('class'));
  expect(classes.toSorted()).toEqual(['picked picked-1', 'picked picked-2']);
  const names = [...document.querySelectorAll('.picked-name')];
  expect(names.map((name) => name.textContent).toSorted()).toEqual(['东浦', '西陵']);
  const [upper, lower] = names.map((name) => Number(name.getAttribute('y')));
  expect(lower! - upper!).toBeGreaterThanOrEqual(13);
  expect(names.map((name) => name.getAttribute('x'))).toEqual(['30', '30']);
  const choice = document.querySelector('select')!;
  choice.value = '';
  choice.dispatchEvent(new Event('change'));
  expect(document.querySelectorAll('.picked-name, .picked')).toHaveLength(0);
});
