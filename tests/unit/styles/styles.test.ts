import { globSync, readFileSync } from 'node:fs';
import postcss, { type Rule } from 'postcss';
import { describe, expect, test } from 'vitest';
import { standalone } from '../../../src/charts/alone.ts';
import { drawLines } from '../../../src/charts/lines.ts';
import { colours } from '../../../src/charts/colours.ts';
import { stylePlugins } from '../../../src/styles/postcss.ts';

const process = async (css: string) => (await postcss(stylePlugins).process(css, { from: undefined })).root;
const hexColour = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/gi;
const light = new Set<string>(Object.values(colours.light));

describe('colours have one source', () => {
  test('the style sheet gets every palette whole; dark is the same, chosen or by the system', async () => {
    const root = await process(readFileSync('src/styles/tokens.css', 'utf8'));
    const of = (name: string) => {
      const found: Record<string, string>[] = [];
      root.walkRules((rule: Rule) => {
        if (rule.selector !== name) return;
        const held: Record<string, string> = {};
        rule.walkDecls(/^--/, ({ prop, value }) => void (held[prop.slice(2)] = value));
        found.push(held);
      });
      return found;
    };
    expect(of(':root')[0]).toMatchObject(colours.light);
    for (const selector of [":root[data-theme='dark']", ":root:not([data-theme='light'])"]) expect(of(selector)).toEqual([colours.dark]);
    expect(of(":root[data-contrast='high']")).toEqual([colours['light-contrast']]);
    for (const selector of [":root[data-contrast='high'][data-theme='dark']", ":root[data-contrast='high']:not([data-theme='light'])"])
      expect(of(selector)).toEqual([colours['dark-contrast']]);
  });

  test('what is light has its dark, and what is a contrast is a colour', () => {
    expect(Object.keys(colours.dark)).toEqual(Object.keys(colours.light));
    expect(Object.keys(colours['dark-contrast'])).toEqual(Object.keys(colours['light-contrast']));
    for (const name of Object.keys(colours['light-contrast'])) expect(colours.light).toHaveProperty(name);
  });

  test('a palette that does not exist stops the build', async () => {
    await expect(process(':root { @colours dusk; }')).rejects.toThrow('no palette "dusk"');
  });

  test('a colour stands nowhere else', () => {
    const files = globSync('src/**/*.{ts,astro,css}').filter((file) => file !== 'src/charts/colours.ts');
    const typed = files.flatMap((file) =>
      (
        readFileSync(file, 'utf8')
          .replace(/&#\w+;|href="#[^"]*"/g, '')
          .match(hexColour) ?? []
      ).map((colour) => `${file} ${colour}`),
    );
    expect(typed).toEqual([]);
  });

  test('pictures that stand alone, the icon among them, are painted in the colours of the light page', () => {
    const picture = standalone(
      drawLines({
        periods: ['1', '2'],
        periodWords: String,
        tick: String,
        lines: (['line', 'faint', 'year-2', 'planned'] as const).map((role) => ({ id: role, name: role, role, values: [1, 2] })),
        target: { name: 'T', values: [1, 1] },
        measuredIn: 'u',
        format: String,
        formatTick: String,
      }),
      { title: 'T', description: 'd', lang: 'en', footer: ['f'] },
    );
    for (const svg of [picture, readFileSync('public/favicon.svg', 'utf8')]) {
      const used = svg.match(hexColour)!;
      expect(used.length).toBeGreaterThan(1);
      expect(used.filter((colour) => !light.has(colour))).toEqual([]);
    }
  });
});

describe('widths have names', () => {
  test('three of them, and no style sheet types a width of its own', () => {
    const sheets = globSync('src/**/*.{css,astro}')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect([...sheets.matchAll(/@custom-media (--\w+)/g)].map(([, name]) => name)).toEqual(['--medium', '--wide', '--full']);
    const scripts = globSync(['src/**/*.{ts,astro}', 'public/*.js']).map((file) => readFileSync(file, 'utf8'));
    expect(
      scripts.flatMap((script) => [...script.matchAll(/\((?:min|max)-(?:width|inline-size)[^)]*\)/g)].map(([width]) => width)),
    ).toEqual([]);
    expect([...sheets.matchAll(/@(?:media|container)[^{]*width[^{]*\{/g)].map(([rule]) => rule)).toEqual([]);
  });

  test('a name becomes its width, and what is not that wide its opposite', async () => {
    const css = '@custom-media --wide (min-width: 62rem); @media (--wide) { a { b: c } } @media not (--wide) { a { b: d } }';
    expect((await process(css)).toString()).not.toContain('--wide');
  });
});
