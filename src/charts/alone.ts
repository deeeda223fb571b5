import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { colours } from './colours.ts';
import type { Drawing, Mark, MarkRole } from './drawing.ts';

const { light } = colours;

type Look = Record<string, string | number>;

/** Looks of a picture that stands alone: in attributes, because a strict policy refuses styles inside it. */
const looks: Record<MarkRole, Look> = {
  axis: { stroke: light.rule },
  baseline: { stroke: light['rule-strong'] },
  tick: { fill: light['ink-soft'] },
  'tick-between': { fill: light['ink-soft'] },
  'measured-in': { fill: light['ink-soft'] },
  line: { fill: 'none', stroke: light['series-1'], 'stroke-width': 2.5, 'stroke-linejoin': 'round' },
  faint: { fill: 'none', stroke: light['series-6'], 'stroke-opacity': 0.45 },
  'year-1': { fill: 'none', stroke: light['series-1'], 'stroke-width': 2 },
  'year-2': { fill: 'none', stroke: light['series-3'], 'stroke-width': 2, 'stroke-dasharray': '7 3' },
  'year-3': { fill: 'none', stroke: light['series-4'], 'stroke-width': 2, 'stroke-dasharray': '2 3' },
  'year-4': { fill: 'none', stroke: light['series-5'], 'stroke-width': 2, 'stroke-dasharray': '9 3 2 3' },
  'year-5': { fill: 'none', stroke: light.ink, 'stroke-width': 2, 'stroke-dasharray': '14 4' },
  'year-6': { fill: 'none', stroke: light['series-6'], 'stroke-width': 3 },
  column: { fill: light['series-1'] },
  value: { fill: light.ink, 'font-weight': 600, 'font-size': 13 },
  'value-between': { fill: light.ink, 'font-weight': 600, 'font-size': 13 },
  gap: { fill: light['ink-soft'] },
  target: { fill: 'none', stroke: light.ink, 'stroke-width': 1.5, 'stroke-dasharray': '6 4' },
  'target-name': { fill: light.ink },
  break: { stroke: light['ink-soft'], 'stroke-width': 1.5, 'stroke-dasharray': '2 3' },
  'break-name': { fill: light['ink-soft'] },
  planned: { fill: 'none', stroke: light['rule-strong'], 'stroke-width': 1.5, 'stroke-dasharray': '4 4' },
  name: { fill: light.ink },
};

export type Framed = { title: string; description: string; lang: string; footer: readonly string[] };

const margin = 24;

/**
 * A drawing as a picture that explains itself wherever it is embedded: title above, source and licence below,
 * words for a screen reader, no style sheet, no script, no font of its own.
 */
export function standalone({ width, height, marks }: Drawing, { title, description, lang, footer }: Framed): string {
  const [wide, high] = [width + margin * 2, height + 96 + footer.length * 18];
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: wide,
    height: high,
    viewBox: `0 0 ${wide} ${high}`,
    role: 'img',
    lang,
    'font-family': 'sans-serif',
    'font-size': 12,
  };
  const picture = s('svg', frame, [
    ...inLines([
      s('title', title),
      s('desc', description),
      s('rect', { width: wide, height: high, fill: light.paper }),
      s('text', { x: margin, y: 34, fill: light.ink, 'font-size': 17, 'font-weight': 600 }, title),
      s('g', { transform: `translate(${margin} 62)` }, [...inLines(marks.map(shape)), lineBreak]),
      ...footer.map((text, index) => s('text', { x: margin, y: height + 92 + index * 18, fill: light['ink-soft'], 'font-size': 11 }, text)),
    ]),
    lineBreak,
  ]);
  return `${toHtml(picture, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true, characterReferences: { useNamedReferences: true } })}\n`;
}

const lineBreak: ElementContent = { type: 'text', value: '\n' };
/** Each on a line of its own, so that two versions of a picture can be compared. */
const inLines = (elements: readonly Element[]): ElementContent[] => elements.flatMap((element) => [lineBreak, element]);

function shape(mark: Mark): Element {
  const look = looks[mark.role];
  switch (mark.kind) {
    case 'line':
      return s('line', { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...look });
    case 'rect':
      return s('rect', { x: mark.x, y: mark.y, width: mark.width, height: mark.height, ...look });
    case 'path':
      return s('path', { d: mark.d, ...look });
    case 'dot':
      return s('circle', { cx: mark.cx, cy: mark.cy, r: 2.5, fill: String(look['stroke']) });
    case 'text':
      return s('text', { x: mark.x, y: mark.y, 'text-anchor': mark.anchor, ...look }, mark.text);
  }
}
