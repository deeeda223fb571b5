import { numeral, readNumeral } from '../articles.ts';
import type { Lang } from '../../language.ts';

/** What a law's own text says of where something of it went: the articles of the later law, and the one of its own that stands before. */
export type WentTo = { to: number[]; old?: number; from: number };

type Words = {
  sentences: RegExp;
  /** What says first that something is now in the later law, and what goes on with it in the same sentence. */
  now: RegExp;
  further: RegExp;
  numbers: RegExp;
  own: RegExp;
};

const patterns: Record<Lang, Words> = {
  zh: {
    sentences: /[^。！？\n]+/gu,
    now: new RegExp(`(?:现在?|如今|今)[见为](?:[^，。；第]{0,8}法典》?的?)?((?:[、和及至到]?第?${numeral}条?)+)条?`, 'u'),
    further: new RegExp(`(?<![现今在])见((?:[、和及至到]?第${numeral}条?(?:[、和及至到]${numeral}条?)*)+)`, 'gu'),
    numbers: new RegExp(numeral, 'gu'),
    own: new RegExp(`第(${numeral})条`, 'gu'),
  },
  en: {
    sentences: /[^.!?\n;]+(?:\.(?=\S)[^.!?\n;]*)*/gu,
    now: /\b(?:is|are) now (?:found |laid down )?(?:in )?articles? (\d+(?:(?:, | and |, and | to )\d+)*)/u,
    further: /\b(?:governed by |\()articles? (\d+(?:(?:, | and |, and | to )\d+)*)/gu,
    numbers: /\d+/gu,
    own: /\barticles? (\d+)/giu,
  },
};

/** Where a repealed law's own text says that its articles went. */
export function wentTo(text: string, lang: Lang): WentTo[] {
  const { sentences, now, further, numbers, own } = patterns[lang];
  const read = (list: string): number[] => (list.match(numbers) ?? []).flatMap((one) => readNumeral(one) ?? []);
  let past = 0;
  return [...text.matchAll(sentences)].flatMap(({ 0: sentence, index: start }): WentTo[] => {
    const [head, first] = now.exec(sentence) ?? [];
    if (head === undefined) return [];
    const at = sentence.indexOf(head);
    const end = start + at + head.length;
    const before = [...text.slice(past, start + at).matchAll(own)].at(-1)?.[1];
    const old = before === undefined ? undefined : readNumeral(before);
    past = end;
    const others = [...sentence.slice(at + head.length).matchAll(further)];
    return [
      { to: read(first!), from: start + at, ...(old === undefined ? {} : { old }) },
      ...others.map(({ 1: list, index }) => ({ to: read(list!), from: end + index })),
    ];
  });
}
