import { Converter } from 'opencc-js';

const [first, last] = [0x4e00, 0x9fff];

/**
 * For the characters of some texts, the traditional ones that readers may type for them, as pairs: 舉举發发.
 * Where several are written for one, each has its pair.
 */
export function traditionalPairs(texts: Iterable<string>): string {
  const used = new Set([...texts].flatMap((text) => [...text]));
  const simplify = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = first; code <= last; code++) {
    const character = String.fromCodePoint(code);
    const simplified = simplify(character);
    if (simplified !== character && used.has(simplified) && !used.has(character)) pairs += character + simplified;
  }
  return pairs;
}
