import path from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { isIsoDate, type IsoDate } from '../src/domain/days/calendar.ts';
import { BilingualError } from '../src/domain/bilingual-error.ts';
import type { Bilingual } from '../src/domain/language.ts';
import { terminalLanguage } from '../src/content/faulty-content.ts';
import { takenByNpm } from './forgotten-dashes.ts';

/** Exit codes of every command. */
export const exitCodes = { done: 0, faults: 1, wrongUse: 2, machine: 3 } as const;

/** The command was called with arguments it does not know. */
export class WrongUse extends BilingualError {}

/** Content or input that cannot be used, in one sentence. */
export class BadInput extends BilingualError {}

/** The machine could not do what was asked; nothing is wrong with the arguments or the content. */
export class MachineFailed extends BilingualError {}

export const lang = terminalLanguage();
export const print = (message: Bilingual): void => console.log(message[lang]);

export const contentOption = { content: { type: 'string' } } as const satisfies ParseArgsOptionsConfig;

type Given<O extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;
type Definition<O extends ParseArgsOptionsConfig> = {
  name: string;
  summary: Bilingual;
  usage: string;
  details?: Bilingual;
  options: O;
  /** Whether arguments besides options are taken. */
  takesArguments?: boolean;
  run: (given: Given<O>) => Promise<void>;
};

/**
 * Runs a command of the staff: reads its options, answers --help, and turns what goes wrong into a message and
 * the right exit code.
 */
export async function command<const O extends ParseArgsOptionsConfig>(definition: Definition<O>): Promise<void> {
  try {
    const { help, given } = readOptions(definition);
    if (help) {
      console.log(
        `npm run ${definition.usage.replace(/^(\S+)/, '$1 --')}\n\n${definition.summary[lang]}${definition.details ? `\n\n${definition.details[lang]}` : ''}`,
      );
      return;
    }
    await definition.run(given);
  } catch (error) {
    process.exitCode = await explain(error, definition);
  }
}

function readOptions<O extends ParseArgsOptionsConfig>(definition: Definition<O>): { help: boolean; given: Given<O> } {
  try {
    const { values, positionals } = parseArgs({ options: { ...definition.options, help: { type: 'boolean' } }, allowPositionals: true });
    const taken = takenByNpm(definition.options, values);
    if (taken)
      throw new WrongUse({
        zh: `--${taken} 被 npm 当作自己的选项了。请在选项前加一个单独的 --，如 npm run ${definition.name} -- --${taken} …。`,
        en: `npm took --${taken} for an option of its own. Put a -- of its own before the options: npm run ${definition.name} -- --${taken} ….`,
      });
    if (positionals.length && !definition.takesArguments)
      throw new WrongUse({ zh: `不认识“${positionals.join(' ')}”。`, en: `"${positionals.join(' ')}" means nothing here.` });
    const { help } = values as { help?: boolean };
    return { help: help === true, given: { values, positionals } as Given<O> };
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    const { message } = error as Error;
    throw new WrongUse({ zh: message, en: message });
  }
}

/** Prints what stopped a command, and gives its exit code. */
async function explain(error: unknown, { name, usage }: { name: string; usage: string }): Promise<number> {
  if (error instanceof WrongUse || error instanceof BadInput || error instanceof MachineFailed) {
    console.error(`${name}: ${error.messages[lang]}`);
    if (error instanceof BadInput) return exitCodes.faults;
    if (error instanceof MachineFailed) return exitCodes.machine;
    console.error(`  npm run ${usage.replace(/^(\S+)/, '$1 --')}`);
    return exitCodes.wrongUse;
  }
  // Whoever asks for --help does not wait for what lists faults and knows the refusals of the system.
  const { explanationOf } = await import('./explain.ts');
  const explanation = await explanationOf(error, name, lang);
  console.error(explanation?.words ?? error);
  return explanation?.isOfContent ? exitCodes.faults : exitCodes.machine;
}

/**
 * The day that --as-of names; undefined where it is not given.
 *
 * @throws WrongUse for what is no date
 */
export function readAsOf(typed: string | undefined): IsoDate | undefined {
  if (typed === undefined || isIsoDate(typed)) return typed;
  throw new WrongUse({
    zh: `--as-of “${typed}”不是日期，应写成 2026-03-01 的样子。`,
    en: `--as-of "${typed}" is not a date. Write it like 2026-03-01.`,
  });
}

/** A path as the reader typed it: relative to where they stand when it lies below. */
export function shownPath(directory: string): string {
  const relative = path.relative(process.cwd(), directory);
  return relative && !relative.startsWith('..') ? relative : directory;
}

/** A path as it is typed after `npm run`, which runs in the folder of the software. */
export const typedPath = (directory: string): string =>
  process.cwd() === path.resolve(import.meta.dirname, '..') ? shownPath(directory) : directory;

/** Reports the steps of long work: one living line on a terminal; elsewhere plain lines, few of them. */
export class StepReporter {
  private readonly began = performance.now();
  private readonly stream: NodeJS.WriteStream;
  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.stream = stream;
  }
  get elapsed(): string {
    return ((performance.now() - this.began) / 1000).toFixed(1);
  }
  step(message: Bilingual, count?: number): void {
    const line = `${message[lang]}${count === undefined ? '' : ` ${count}`} (${this.elapsed} s)`;
    this.stream.write(this.stream.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
  }
  /** A count that keeps growing: shown as it grows on a terminal, every thousand elsewhere. */
  count(message: Bilingual, count: number): void {
    if (this.stream.isTTY ? count % 10 === 0 : count % 1000 === 0) this.step(message, count);
  }
  end(): void {
    if (this.stream.isTTY) this.stream.write('\r\x1b[2K');
  }
}
