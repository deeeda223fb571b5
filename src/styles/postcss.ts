import type { Plugin } from 'postcss';
import customMedia from 'postcss-custom-media';
import { colours, type Palette } from '../charts/colours.ts';

/** Writes the colours of a palette as custom properties where a rule says `@colours light;`. */
const colourTokens: Plugin = {
  postcssPlugin: 'qingtian-colours',
  AtRule: {
    colours(rule) {
      const palette = colours[rule.params as Palette] as Record<string, string> | undefined;
      if (!palette) throw rule.error(`There is no palette "${rule.params}"; charts/colours.ts has ${Object.keys(colours).join(', ')}.`);
      rule.replaceWith(...Object.entries(palette).map(([name, value]) => ({ prop: `--${name}`, value })));
    },
  },
};

/** What the style sheets may say beyond CSS: palettes by name, and the widths that tokens.css names. */
export const stylePlugins: Plugin[] = [colourTokens, customMedia() as Plugin];
