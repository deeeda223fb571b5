import { adviceIn, inChargeOf, type Advice } from './asks-help.ts';
import { gramsOf } from './name-grams.ts';
import { foldWords, pairsOf } from './fold-words.ts';
import { holds } from './holds-word.ts';
import { slipsOf, slipsOfNames } from './one-slip.ts';
import { soundingAlike, type CommonSounds, type Sounds } from './same-sound.ts';
import { quotationMark } from './query.ts';
import { asks, questionWords, type AskedWord } from './question.ts';
import { soundMatch } from './pinyin-match.ts';
import { initialsOf, readReadings, soundsOf } from './sounds.ts';
import { titleHeads } from './title-heads.ts';
import type { SiteName, SiteNames } from './site-names.ts';

/** A name as it is compared, and as it sounds. */
export type FoldedName = SiteName & { folded: readonly string[]; bare: readonly string[]; sounds: string[]; grams: ReadonlySet<string> };

/** A question as the search understands it. */
export type Asked = {
  folded: string;
  /** What is asked about, where the question asks what it is or how it is done. */
  bare?: string;
  /** Of an article that is asked for, the law. */
  law?: string;
  /** Words that mean the same as the whole question. */
  whole: readonly string[];
  /** Whether it asks what something is. */
  asksMeaning: boolean;
  /** Whether it asks what to do, or whom to turn to. */
  asksAdvice?: true;
  /** The rows of pages that say what to do about what it speaks of. */
  advisedBy?: readonly number[];
  /** Whether it asks for nothing else than these say, so that they are first. */
  isAdviceFirst?: true;
  /** The rows of pages that say whom to turn to about what no other page advises on, where it asks that. */
  advisedElse?: readonly number[];
  words: readonly AskedWord[];
  /** Words that were read as others, because one slip of the finger parts them from what is known here. */
  mended: readonly { typed: string; read: string }[];
};

/** An article with its law before it. */
const lawOfArticle = /^(.{2,}?)第?[零〇一二三四五六七八九十百千\d]+条/u;
const asksMeaning =
  /(?:是什么(?:意思)?|什么是|什么叫|什么意思)|^(?:what (?:is|are|does|do)|meaning of|define|definition)\b|\bmean(?:s|ing)?$/u;
/** What only asks, at the beginning or at the end. */
const asksBefore =
  /^(?:什么(?:是|叫)|啥是|怎么|怎样|如何|what (?:is|are|does|do)(?: (?:a|an|the))?|how (?:to|do i|can i|do you)|where (?:is|are|can i find)(?: (?:a|an|the))?|which|meaning of|definition of|define) ?/u;
const asksBehind = /(?:是什么(?:意思)?|什么意思|是啥|在哪(?:里|儿)?|怎么(?:办|样|查|看)?|多少| mean| means| meaning| definition)$/u;
const articles = /(?<![a-z0-9])(?:the|an?|my|our) (?=[a-z])/gu;
const bareOf = (folded: string): { bare?: string } => {
  const bare = folded.replace(asksBefore, '').replace(asksBehind, '').replace(articles, '').trim();
  return bare !== folded && bare.length > 1 ? { bare } : {};
};
/** How well a name sounds as was typed where that ends with a syllable. */
const wholeSyllables = 0.9;
/** A shorter word of the texts is what was typed. */
const leastBeside = 5;
const latinWord = /[a-z][a-z0-9]*/g;

/** Words of a name that name something by themselves: the whole of it, or those with a capital behind its first word. */
const properWords = (name: string): string[] =>
  /^[A-Za-z]+$/.test(name) ? [name] : [...name.matchAll(/(?<=[A-Za-z][^A-Za-z]+)[A-Z][a-z]{3,}/g)].map(([word]) => word);

/** Whether a word is what a label ends with, in either number: task of tasks, 指标 of 环境指标. */
const isEndOf = (word: string, label: string): boolean =>
  /\p{Script=Han}/u.test(word) ? label.endsWith(word) : ` ${label}`.replace(/s$/, '').endsWith(` ${word.replace(/s$/, '')}`);

/** What the portal's own words are, by which a question is read. */
export class Vocabulary {
  readonly names: readonly FoldedName[];
  readonly worth: SiteNames['worth'];
  private readonly advice: Advice;
  private readonly city: string;
  private readonly traditional: ReadonlyMap<string, string>;
  private readonly same = new Map<string, Set<string>>();
  private readonly known = new Set<string>();
  private readonly latin = new Set<string>();
  /** Latin words that name something by themselves: whole names of pages, and words with a capital inside one. */
  private readonly proper = new Set<string>();
  private readonly phrases: ReadonlySet<string>;
  private readonly labels: readonly (readonly [kind: string, label: string])[];
  /** Words that mean the same as others, those that the texts use first. */
  private readonly words: readonly string[];
  /** Such words by their sound and their initials, once sounds are known. */
  private readonly spoken = new Map<string, string>();
  /** Characters of daily use by their sound, once they are known. */
  private common: CommonSounds | undefined;

  constructor({ names, labels, worth, same, traditional, advice = [], city = '' }: SiteNames) {
    this.worth = worth;
    this.traditional = pairsOf(traditional);
    this.advice = advice.map((one) => ({ ...one, words: one.words.map((word) => this.fold(word)) }));
    this.city = this.fold(city).replace(/市$/u, '');
    const heads = titleHeads(names);
    this.names = names.map((name, index) => {
      const folded = [...new Set([name.title, ...heads[index]!, ...name.also].map((one) => this.fold(one)))].filter(Boolean);
      return { ...name, folded, bare: folded.flatMap((one) => bareOf(one).bare ?? []), grams: gramsOf(folded.join('|')), sounds: [] };
    });
    for (const group of same) {
      const folded = group.map((word) => this.fold(word));
      for (const word of folded) {
        this.know(word);
        this.same.set(word, new Set([...(this.same.get(word) ?? []), ...folded.filter((other) => other !== word)]));
      }
    }
    for (const { folded } of this.names) for (const name of folded) this.know(name);
    // A word of advice is no slip for one of a name: barking, parking.
    for (const { words } of this.advice) for (const word of words) for (const one of word.match(latinWord) ?? []) this.latin.add(one);
    for (const { title, also } of this.names)
      for (const name of [title, ...also]) for (const word of properWords(name)) this.proper.add(this.fold(word));
    this.phrases = new Set([...this.same.keys()].filter((word) => word.includes(' ')));
    this.labels = Object.entries(labels).map(([kind, label]) => [kind, this.fold(label)]);
    this.words = [...same.flatMap((group) => group.slice(0, 1)), ...same.flatMap((group) => group.slice(1))].map((word) => this.fold(word));
  }

  /** Learns how names and characters sound; until then no question is understood by its sound. */
  hear({ readings, common }: Sounds): void {
    const read = readReadings(readings);
    for (const name of this.names) {
      name.sounds = name.folded.flatMap((one) => soundsOf(one, read));
      for (const sound of name.sounds) this.latin.add(sound.replaceAll(' ', ''));
    }
    for (const word of this.words)
      for (const sound of soundsOf(word, read))
        for (const letters of [sound.replaceAll(' ', ''), initialsOf(sound)]) if (!this.spoken.has(letters)) this.spoken.set(letters, word);
    this.common = common;
  }

  /** Whether a Latin word of what was typed is no word that is known here, so that it may be the sound of one. */
  maySound(typed: string): boolean {
    return !this.common && (this.fold(typed).match(latinWord) ?? []).some((word) => word.length > 1 && !this.latin.has(word));
  }

  private isLatin(word: string): boolean {
    return this.latin.has(word) || [...this.latin].some((known) => known.startsWith(word));
  }

  /** The word that has others for it and sounds or begins as was typed, jubao or jb, where no page is called so. */
  spokenWord(letters: string): string | undefined {
    const word = this.spoken.get(letters);
    // A page that is called by that very word is found by it.
    const others = word === undefined ? [] : this.names.filter(({ folded }) => !folded.includes(word));
    return others.some(({ sounds }) => sounds.some((sound) => soundMatch(letters, sound) > 0)) ? undefined : word;
  }

  /** What a Latin word that stands nowhere was typed for: the word that sounds so, a name, or a word of one. */
  private meantBy(typed: string): string | undefined {
    const name = this.spokenWord(typed) ?? this.nameMeant(typed);
    if (name !== undefined || this.isLatin(typed)) return name;
    const slips = slipsOf(typed, this.latin);
    // The first letter is the one that is seldom missed.
    return slips.find((word) => word[0] === typed[0]) ?? slips[0];
  }

  /**
   * What was typed with each Latin word in it that nothing known begins with read as the known word from which one slip parts it;
   * undefined where there is none.
   */
  withoutSlips(folded: string): string | undefined {
    const known = (typed: string) => (this.isLatin(typed) ? typed : slipsOf(typed, this.latin).find((word) => word[0] === typed[0]));
    const mended = folded.replaceAll(latinWord, (typed) => known(typed) ?? typed);
    return mended === folded ? undefined : mended;
  }

  /** The word of a name that was missed by one slip, and is no other form of what was typed: requirements for requirments. */
  private slipOfName(typed: string): string | undefined {
    return slipsOf(typed, this.latin).find((word) => word[0] === typed[0] && !holds(word, typed) && !holds(typed, word));
  }

  /** The name from which one slip of the finger parts what was typed. */
  nameMeant(typed: string): string | undefined {
    return slipsOfNames(typed, this.proper)[0];
  }

  /**
   * The name of a unit that a word of the texts may be a slip for, where it is all that was typed: changing is a word, and near
   * Changping. A word of a page's name means that page.
   */
  private unitBeside(folded: string): string[] {
    const isOfName = () => this.names.some(({ folded: names }) => names.some((name) => name.split(' ').includes(folded)));
    if (folded.length < leastBeside || this.same.has(folded) || isOfName()) return [];
    const units = this.names.filter(({ kind }) => kind === 'units').flatMap(({ folded: names }) => names);
    return slipsOfNames(
      folded,
      units.filter((name) => /^[a-z]+$/.test(name)),
    ).slice(0, 1);
  }

  /** Whether Latin letters are the sound of a word that has others for it, or of whole syllables of a name. */
  hasSound(typed: string): boolean {
    const letters = this.fold(typed).replace(/[^a-zü]/g, '');
    return (
      this.spoken.has(letters) || this.names.some(({ sounds }) => sounds.some((sound) => soundMatch(letters, sound) >= wholeSyllables))
    );
  }

  /** The rows of pages that are called as was typed, with quotation marks in their name. */
  namedWithMarks(typed: string): number[] {
    const folded = this.fold(typed);
    const isSo = (name: string) => quotationMark.test(name) && this.fold(name) === folded;
    return this.names.filter(({ title, also }) => [title, ...also].some(isSo)).map(({ row }) => row);
  }

  private isUnit(name: string): boolean {
    return this.names.some(({ kind, folded }) => kind === 'units' && folded.includes(name));
  }

  /** Whether a page is called so, or other words mean the same. */
  private isNamed(name: string): boolean {
    return this.same.has(name) || this.names.some(({ folded }) => folded.includes(name));
  }

  /** The kinds of which a question names the records beside what else it says, and by which word: the tasks of planting trees task. */
  kindsNamed(words: readonly AskedWord[]): ReadonlyMap<string, string> {
    if (words.length < 2) return new Map();
    return new Map(
      this.labels.flatMap(([kind, label]) => words.filter(({ word }) => isEndOf(word, label)).map(({ word }) => [kind, word] as const)),
    );
  }

  /** A text in the characters that the portal writes. */
  simplified(text: string): string {
    return [...text].map((character) => this.traditional.get(character) ?? character).join('');
  }

  fold(text: string): string {
    return foldWords(text, this.traditional);
  }

  /**
   * Reads a question: its words, what each means besides, and the slips in it.
   *
   * @param isWord whether the index has a word
   * @param standsSo whether a text has a word letter for letter, where the index has one with its stem
   * @param loadSounds how names and characters sound, asked for only where a word stands nowhere
   */
  async read(
    question: string,
    isWord: (word: string) => Promise<boolean>,
    loadSounds: () => Promise<Sounds | undefined> = () => Promise.resolve(undefined),
    standsSo: (word: string) => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<Asked> {
    let folded = this.fold(question);
    const mended: { typed: string; read: string }[] = [];
    const learn = async () => {
      const sounds = this.common ? undefined : await loadSounds();
      if (sounds) this.hear(sounds);
    };
    for (const typed of new Set(folded.match(latinWord))) {
      if (this.latin.has(typed)) continue;
      const isStem = await isWord(typed);
      const slip = isStem ? this.slipOfName(typed) : undefined;
      if (isStem && (slip === undefined || (await standsSo(typed)))) continue;
      if (!isStem) await learn();
      const read = slip ?? this.meantBy(typed);
      if (read === undefined) continue;
      mended.push({ typed, read });
      folded = folded.replaceAll(new RegExp(`(?<![a-z0-9])${typed}(?![a-z0-9])`, 'g'), read);
    }
    for (const { word: typed } of this.wordsOf(folded)) {
      if (!/^\p{Script=Han}{2,}$/u.test(typed) || this.known.has(typed) || (await isWord(typed))) continue;
      await learn();
      const read = soundingAlike(typed, this.known, this.common ?? {});
      if (read === undefined) continue;
      mended.push({ typed, read });
      folded = folded.replaceAll(typed, read);
    }
    folded = inChargeOf(folded, this.advice, (name) => this.isNamed(name)) ?? folded;
    const law = lawOfArticle.exec(folded)?.[1];
    const { bare } = bareOf(folded);
    return {
      folded,
      ...(law ? { law } : {}),
      ...(bare === undefined ? {} : { bare }),
      whole: [...this.sameAs(folded), ...this.unitBeside(folded)],
      asksMeaning: asksMeaning.test(folded),
      ...adviceIn(folded, this.advice, (name) => this.isUnit(name)),
      mended,
      words: await this.inKnownParts(this.wordsOf(folded), isWord, [folded, bare]),
    };
  }

  /** A longer Chinese word that stands nowhere is asked for in pairs of its characters: 屡罚屡犯 holds 屡罚. */
  private async inKnownParts(
    words: AskedWord[],
    isWord: (word: string) => Promise<boolean>,
    whole: readonly (string | undefined)[],
  ): Promise<AskedWord[]> {
    const parts = await Promise.all(
      words.map(async (asked) => {
        const { word, same } = asked;
        if (!/^\p{Script=Han}{3,}$/u.test(word) || same.length || (await isWord(word))) return [asked];
        // Where a name that no text holds is all that was typed, its words are looked for too.
        if (this.known.has(word)) return whole.includes(word) ? [asked, ...this.partsOf(word)] : [asked];
        return [...word]
          .slice(1)
          .map((character, index): AskedWord => ({ word: word[index]! + character, same: this.sameAs(word[index]! + character) }));
      }),
    );
    return parts.flat();
  }

  private partsOf(name: string): AskedWord[] {
    const others = new Set(this.known);
    others.delete(name);
    const words = questionWords(name, others, this.phrases).filter((word) => word.length < name.length);
    return words.map((word) => ({ word, same: this.sameAs(word) }));
  }

  /** What a folded question is about, word by word, each with others that mean the same. */
  wordsOf(folded: string): AskedWord[] {
    const all = questionWords(folded, this.known, this.phrases);
    // Every page speaks of the city: its name says which page is meant only where it is all that was typed.
    const others = all.filter((word) => word !== this.city && word !== `${this.city}市`);
    const words = others.length ? others : all;
    // What a phrase means its words alone do not: smog alert is no haze.
    const inPhrases = new Set(words.filter((word) => word.includes(' ')).flatMap((phrase) => phrase.split(' ')));
    return words.map((word) => ({ word, same: inPhrases.has(word) ? [] : this.sameAs(word) }));
  }

  /** Other words for one; those of several English words are found by each of their forms. */
  sameAs(word: string): string[] {
    return [...(this.same.get(word) ?? this.same.get(word.replace(/s$/, '')) ?? [])];
  }

  private know(name: string): void {
    // A name that is a question is known whole, and no word of another.
    if (/^\p{Script=Han}+$/u.test(name) && !asks(name)) this.known.add(name);
    for (const word of name.match(latinWord) ?? []) this.latin.add(word);
  }
}
