import { languages, type Lang } from '../domain/language.ts';
import type { Fault } from './faults.ts';

/** Content that cannot be published, with everything that is wrong with it. */
export class FaultyContent extends Error {
  faults: Fault[];
  constructor(faults: Fault[]) {
    super(`${faults.length} fault(s) in the content`);
    this.faults = faults;
  }
}

/** The language of messages on the terminal, from `LC_ALL`, `LC_MESSAGES` or `LANG`: zh or (by default) en. */
export function terminalLanguage(env: NodeJS.ProcessEnv = process.env): Lang {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return languages.find((lang) => locale.startsWith(lang)) ?? 'en';
}
