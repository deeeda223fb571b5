import { isJoining } from './pieces.ts';

/** A word of a question, and others that mean the same. */
export type AskedWord = { word: string; same: readonly string[] };

/** Chinese that holds a question together and says nothing of what it is about; longer ones first. */
const asking = (
  '怎么回事 意思 没有 怎么样 怎么办 怎么 怎样 如何 什么时候 什么 哪些 哪里 哪儿 哪个 哪家 在哪 为什么 为何 多少 多久 多长 几个 几天 ' +
  '是不是 有没有 能不能 可不可以 要不要 会不会 可以 应该 应当 需要 请问 一下 一般 到底 究竟 我们 我家 我想 我要 我的 他们 你们 自己 关于 以及 或者 ' +
  '哪一 这个 那个 这些 那些 的话 时候 想要 想知道 知道 谁来 找谁 找 谁 我 你 他 的 了 吗 呢 吧 啊 呀 是 有 在 要 能 会 被 把 和 与 及 或 从 向 对 给 让 就 都 还 也 才 又 很 太 最 去 来 做 不 没 上 下 里 中 个 些 看 查 想 该 得 着 过 到 为 于 以 之 其'
).split(' ');
const asksOnly: ReadonlySet<string> = new Set(asking);
/** Whether Chinese words ask something, as 怎么举报 does. */
export const asks = (text: string): boolean => asking.some((word) => word.length > 1 && text.includes(word));
/** English words that ask or command and name nothing. */
const commanding = new Set(
  (
    'am been being did doing ever get gets getting give go going had happened happening happens he her him his if into just know like long look looking ' +
    'made make many mean means meant more most much must need next now off one onto our out over please s see she should show so some still ' +
    'take tell than them then they think too up us use used want way well were yet after against before between during than through under until while within without'
  ).split(' '),
);

/** Of a longer question so many words are looked for: those that the portal knows by name, and else the first. */
const mostWords = 12;

/**
 * What a folded question is about, word by word. Words of the list are taken whole wherever they stand; the rest of a run of Chinese is
 * split by the segmenter of the browser, the same that Node has.
 *
 * @param known words that the portal knows: names and synonyms
 * @param phrases what is said in several words of Latin letters and has others that mean the same
 * @example questionWords('朝阳区空气怎么样', new Set(['朝阳区'])) // ['朝阳区', '空气']
 */
export function questionWords(folded: string, known: ReadonlySet<string>, phrases: ReadonlySet<string> = new Set()): string[] {
  const runs = folded.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}.%])+/gu) ?? [];
  const words = [
    ...runs.flatMap((run) => {
      if (/^\p{Script=Han}/u.test(run)) return wordsOfRun(run, known);
      return isJoining(run) || commanding.has(run) ? [] : [run];
    }),
    ...phrasesIn(runs, phrases),
  ];
  // A single character says something only where there is nothing else: 吵, but not the 条 of 第48条.
  const longer = words.filter((word) => word.length > 1);
  const all = [...new Set(longer.length ? longer : words)];
  if (all.length <= mostWords) return all;
  const weighty = new Set([...all.filter((word) => known.has(word) || phrases.has(word)), ...all].slice(0, mostWords));
  return all.filter((word) => weighty.has(word));
}

/** Of a phrase in Latin letters the first words. */
const longestPhrase = 4;

/** Phrases that stand among the words of a question, the longest at each place: smog alert in smog alert days. */
function phrasesIn(runs: readonly string[], phrases: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let at = 0; at < runs.length; at++) {
    for (let length = Math.min(longestPhrase, runs.length - at); length > 1; length--) {
      const phrase = runs.slice(at, at + length).join(' ');
      if (!phrases.has(phrase) && !phrases.has(phrase.replace(/s$/, ''))) continue;
      found.push(phrase);
      at += length - 1;
      break;
    }
  }
  return found;
}

const longestKnown = 12;
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

function wordsOfRun(run: string, known: ReadonlySet<string>): string[] {
  const words: string[] = [];
  let rest = '';
  const flush = () => {
    words.push(...segmented(rest));
    rest = '';
  };
  for (let at = 0; at < run.length;) {
    const word = longestAt(run, at, known);
    if (word === undefined) {
      rest += run[at]!;
      at++;
      continue;
    }
    flush();
    words.push(word);
    at += word.length;
  }
  flush();
  return words;
}

function longestAt(run: string, at: number, words: ReadonlySet<string>): string | undefined {
  for (let length = Math.min(longestKnown, run.length - at); length > 1; length--) {
    const word = run.slice(at, at + length);
    if (words.has(word)) return word;
  }
  return undefined;
}

/** The words of Chinese that is no name here; characters that the segmenter leaves alone belong together: 举|报, 查|处. */
function segmented(text: string): string[] {
  if (!text) return [];
  const parts = segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : (text.match(/.{1,2}/gu) ?? []);
  const words: string[] = [];
  let isOpen = false;
  for (const part of parts) {
    if (part.length === 1 && isOpen) words[words.length - 1] += part;
    else words.push(part);
    isOpen = part.length === 1;
  }
  return words.filter((word) => !asksOnly.has(word) && ![...word].every((character) => asksOnly.has(character)));
}
