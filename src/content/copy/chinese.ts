import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** How a Chinese passage would read with its punctuation and widths put right. */
export type ChineseRules = (text: string) => string;

/**
 * The rules of AutoCorrect that concern what stands on the page: full-width punctuation between Han characters
 * (GB/T 15834-2011), half-width letters and digits, no blanks beside full-width punctuation. Blanks between Han and
 * Latin are left to the style sheet (`text-autospace`): official titles are written without them.
 */
const rules = {
  fullwidth: 1,
  'halfwidth-word': 1,
  'halfwidth-punctuation': 1,
  'no-space-fullwidth': 1,
  'no-space-fullwidth-quote': 1,
  'space-word': 0,
  'space-punctuation': 0,
  'space-bracket': 0,
  'space-dash': 0,
  'space-backticks': 0,
  'space-dollar': 0,
  spellcheck: 0,
};

/** A number stands close to what it counts (2023年, 第62条, 100万元), as official papers print it; the style sheet makes the gap. */
const blankAfterNumber = /(?<![A-Za-z.\-\d])(\d[\d,.]*) (?=[年月日条款项号个件次天万亿元])/gu;

/** A colon behind a name that ends in a digit (PM2.5：35) is no clock and no ratio. */
const colonAfterName = /(?<![A-Za-z\d])([A-Za-z]+[\d.]*\d)：(?=\s*\d)/gu;

const withItsColons = (corrected: string, text: string): string =>
  [...text.matchAll(colonAfterName)].reduce((better, [written, name]) => better.replaceAll(`${name}:`, written), corrected);

let loaded: Promise<ChineseRules> | undefined;

/** The rules, loaded once: AutoCorrect's glue holds one WebAssembly instance a process. */
export const chineseRules = (): Promise<ChineseRules> => (loaded ??= loadRules());

/** Loads AutoCorrect from its WebAssembly, which runs wherever Node does; its own loader needs a bundler. */
async function loadRules(): Promise<ChineseRules> {
  const glue = await import('@huacnlee/autocorrect/autocorrect_bg.js');
  const file = fileURLToPath(import.meta.resolve('@huacnlee/autocorrect/autocorrect_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    './autocorrect_bg.js': glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  glue.loadConfig(JSON.stringify({ rules }));
  // “PM2.5：35、PM10：70” has no Chinese word by which AutoCorrect would know its marks for Chinese.
  const isBareList = (written: string): boolean => !/\p{Script=Han}/u.test(written) && written.search(colonAfterName) >= 0;
  const format = (written: string): string => (isBareList(written) ? written : withItsColons(glue.format(written), written));
  return (text) => text.replace(/\S(?:.*\S)?/gsu, format).replace(blankAfterNumber, '$1');
}
