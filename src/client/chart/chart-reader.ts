import { ascending } from 'd3-array';
import type { ChartReadings } from '../../charts/drawing.ts';
import { make } from '../make.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What the address calls the series in front. */
const parameter = 'series';
/** How many lines in front differ by their dashes and colours; each has its name too. */
const looks = 4;
/** The height of a name at the end of a line, in units of the drawing. */
const nameHeight = 13;

/**
 * Reads a chart out period by period, under the pointer or by the arrow keys, and brings a chosen series to
 * the front. The table beside the chart holds the same figures.
 */
class ChartReader extends HTMLElement {
  private readings: ChartReadings | undefined;
  private picked: readonly string[] = [];
  private position: number | undefined;
  private guide: SVGLineElement | undefined;

  connectedCallback(): void {
    const chart = this.querySelector('svg');
    const stage = this.querySelector<HTMLElement>('[data-stage]');
    const held = chart?.dataset['readings'];
    if (!chart || !stage || !held) return;
    this.readings = JSON.parse(held) as ChartReadings;
    stage.tabIndex = 0;
    stage.addEventListener('pointermove', ({ clientX }) => this.readAt(clientX, chart));
    stage.addEventListener('keydown', (pressed) => this.step(pressed, chart));
    const choice = this.querySelector<HTMLSelectElement>('[data-pick]');
    choice?.addEventListener('change', () => {
      this.pick(choice.value.split(' ').filter(Boolean), chart);
      keepInAddress(this.picked);
    });
    if (choice) this.pickAddressed(choice, chart);
  }

  private readAt(clientX: number, chart: SVGSVGElement): void {
    const { left, width } = chart.getBoundingClientRect();
    const x = ((clientX - left) / width) * chart.viewBox.baseVal.width;
    const xs = this.readings!.x;
    let nearest = 0;
    xs.forEach((one, index) => {
      if (Math.abs(one - x) < Math.abs(xs[nearest]! - x)) nearest = index;
    });
    this.show(nearest, chart);
  }

  private step(pressed: KeyboardEvent, chart: SVGSVGElement): void {
    // With a modifier the arrows are the browser's or a screen reader's own.
    if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return;
    const last = this.readings!.x.length - 1;
    const now = this.position;
    const next = { ArrowRight: (now ?? -1) + 1, ArrowLeft: (now ?? last + 1) - 1, Home: 0, End: last }[pressed.key];
    if (next === undefined) return;
    pressed.preventDefault();
    this.show(Math.min(last, Math.max(0, next)), chart);
  }

  private show(index: number, chart: SVGSVGElement): void {
    if (index === this.position && this.guide) return;
    this.position = index;
    const { x, periods } = this.readings!;
    if (!this.guide) {
      this.guide = document.createElementNS(svgNamespace, 'line');
      this.guide.setAttribute('class', 'guide');
      this.guide.setAttribute('y1', '0');
      this.guide.setAttribute('y2', String(chart.viewBox.baseVal.height - 28));
      chart.prepend(this.guide);
    }
    this.guide.setAttribute('x1', String(x[index]));
    this.guide.setAttribute('x2', String(x[index]));
    const values = this.readOut()
      .map(({ name, values: of }) => `${name} ${of[index] || '–'}`)
      .join(' · ');
    const readout = this.querySelector<HTMLElement>('[data-readout]')!;
    readout.textContent = `${periods[index]}${readout.dataset['colon']}${values}`;
  }

  /** What is read out: all series where they are few, else the mean, the target and the one picked. */
  private readOut(): ChartReadings['series'] {
    const { series } = this.readings!;
    return series.length <= 6 ? series : series.filter(({ id }) => id === 'mean' || id === 'target' || this.picked.includes(id));
  }

  /** Brings the series to the front that the address asks for. */
  private pickAddressed(choice: HTMLSelectElement, chart: SVGSVGElement): void {
    const offered = [...choice.options].map(({ value }) => value);
    const asked = new URLSearchParams(location.search).getAll(parameter).filter((id) => id && offered.includes(id));
    if (asked.length === 0) return;
    const several = [...choice.options].filter(({ value }) => asked.includes(value)).map(({ text }) => text);
    if (several.length > 1) choice.append(Object.assign(make('option', several.join(' · ')), { value: asked.join(' ') }));
    choice.value = asked.join(' ');
    this.pick(asked, chart);
    this.show(this.readings!.x.length - 1, chart);
  }

  /** Each line in front has its name at its end, moved down where it would cover another. */
  private nameLines(ids: readonly string[], chart: SVGSVGElement): void {
    for (const name of chart.querySelectorAll('.picked-name')) name.remove();
    const ends = ids
      .flatMap((id) => {
        const path = [...chart.querySelectorAll<SVGElement>('path[data-series]')].find((mark) => mark.dataset['series'] === id);
        const end = endOf(path ?? null);
        const name = this.readings!.series.find((series) => series.id === id)?.name;
        return end && name !== undefined ? [{ ...end, name }] : [];
      })
      .toSorted((a, b) => ascending(a.y, b.y));
    let above = 0;
    for (const { x, y, name } of ends) {
      above = Math.max(y - 5, above + nameHeight);
      const text = document.createElementNS(svgNamespace, 'text');
      text.setAttribute('class', 'picked-name');
      text.setAttribute('x', String(x));
      text.setAttribute('y', String(above));
      text.setAttribute('text-anchor', 'end');
      text.textContent = name;
      chart.append(text);
    }
  }

  private pick(ids: readonly string[], chart: SVGSVGElement): void {
    this.picked = ids;
    for (const mark of chart.querySelectorAll<SVGElement>('[data-series]')) {
      const place = ids.indexOf(mark.dataset['series']!);
      mark.classList.toggle('picked', place >= 0);
      for (let look = 0; look < looks; look++) mark.classList.toggle(`picked-${look + 1}`, place >= 0 && place % looks === look);
      if (place >= 0) mark.parentElement!.append(mark);
    }
    this.nameLines(ids, chart);
    const at = this.position;
    this.position = undefined;
    if (at !== undefined) this.show(at, chart);
  }
}

/** Where a path ends: the last pair of numbers in it. */
function endOf(path: SVGElement | null): { x: number; y: number } | undefined {
  const [, x, y] = /(-?[\d.]+),(-?[\d.]+)[^\d]*$/.exec(path?.getAttribute('d') ?? '') ?? [];
  return x === undefined ? undefined : { x: Number(x), y: Number(y) };
}

function keepInAddress(ids: readonly string[]): void {
  const address = new URL(location.href);
  address.searchParams.delete(parameter);
  for (const id of ids) address.searchParams.append(parameter, id);
  history.replaceState(history.state, '', address);
}

customElements.define('chart-reader', ChartReader);
