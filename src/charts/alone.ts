import type { Drawing, Mark, Role } from './drawing.ts';

/** Looks of a picture that stands alone: in attributes, because a strict policy refuses styles inside it. */
const looks: Record<Role, Record<string, string | number>> = {
  axis: { stroke: '#d5cfc0' },
  baseline: { stroke: '#8b8a80' },
  tick: { fill: '#505a62' },
  unit: { fill: '#505a62' },
  line: { fill: 'none', stroke: '#0b6472', 'stroke-width': 2.5, 'stroke-linejoin': 'round' },
  faint: { fill: 'none', stroke: '#6d6a63', 'stroke-opacity': 0.45 },
  'year-1': { fill: 'none', stroke: '#0b6472', 'stroke-width': 2 },
  'year-2': { fill: 'none', stroke: '#855706', 'stroke-width': 2, 'stroke-dasharray': '7 3' },
  'year-3': { fill: 'none', stroke: '#5b4a93', 'stroke-width': 2, 'stroke-dasharray': '2 3' },
  'year-4': { fill: 'none', stroke: '#4d7a2c', 'stroke-width': 2, 'stroke-dasharray': '9 3 2 3' },
  'year-5': { fill: 'none', stroke: '#20262c', 'stroke-width': 2, 'stroke-dasharray': '14 4' },
  'year-6': { fill: 'none', stroke: '#6d6a63', 'stroke-width': 3 },
  column: { fill: '#0b6472' },
  value: { fill: '#20262c', 'font-weight': 600, 'font-size': 13 },
  'value-inside': { fill: '#fbf9f4', 'font-weight': 600, 'font-size': 13 },
  gap: { fill: '#505a62' },
  target: { fill: 'none', stroke: '#20262c', 'stroke-width': 1.5, 'stroke-dasharray': '6 4' },
  'target-name': { fill: '#20262c' },
  planned: { fill: 'none', stroke: '#8b8a80', 'stroke-width': 1.5, 'stroke-dasharray': '4 4' },
  name: { fill: '#20262c' },
};

export type Framed = { title: string; description: string; lang: string; footer: readonly string[] };

const margin = 24;
const escaped = (words: string | number): string =>
  String(words).replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);
const attributes = (of: Record<string, string | number>): string =>
  Object.entries(of)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/**
 * A drawing as a picture that explains itself wherever it is embedded: title above, source and licence below,
 * words for a screen reader, no style sheet, no script, no font of its own.
 */
export function standalone({ width, height, marks }: Drawing, { title, description, lang, footer }: Framed): string {
  const [wide, high] = [width + margin * 2, height + 96 + footer.length * 18];
  const lines = footer.map(
    (words, index) => `<text x="${margin}" y="${height + 92 + index * 18}" fill="#505a62" font-size="11">${escaped(words)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" role="img" lang="${lang}" font-family="sans-serif" font-size="12">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
<rect width="${wide}" height="${high}" fill="#fbf9f4"/>
<text x="${margin}" y="34" fill="#20262c" font-size="17" font-weight="600">${escaped(title)}</text>
<g transform="translate(${margin} 62)">
${marks.map(markText).join('\n')}
</g>
${lines.join('\n')}
</svg>
`;
}

function markText(mark: Mark): string {
  const look = looks[mark.role];
  switch (mark.kind) {
    case 'line':
      return `<line${attributes({ x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...look })}/>`;
    case 'rect':
      return `<rect${attributes({ x: mark.x, y: mark.y, width: mark.width, height: mark.height, ...look })}/>`;
    case 'path':
      return `<path${attributes({ d: mark.d, ...look })}/>`;
    case 'dot':
      return `<circle${attributes({ cx: mark.cx, cy: mark.cy, r: 2.5, fill: String(look['stroke']) })}/>`;
    case 'text':
      return `<text${attributes({ x: mark.x, y: mark.y, 'text-anchor': mark.anchor, ...look })}>${escaped(mark.words)}</text>`;
  }
}
