import path from 'node:path';
import { isIsoDate, todayIn, type IsoDate } from '../domain/days/calendar.ts';
import { basePath } from '../domain/site-address.ts';

/** What one build is about: which content, as of which day, for which address. */
export type Settings = {
  contentDirectory: string;
  /** The day the site shows; undefined for today, see {@link asOfIn}. */
  asOf: IsoDate | undefined;
  baseUrl: string | undefined;
  /** The path below which the site stands, with a slash at both ends. Astro's own word for it follows whatever BASE_URL the environment holds. */
  base: string;
  isDev: boolean;
};

/**
 * The settings of this process. The commands hand them to Astro through the environment, because Astro
 * evaluates its config, its content layer and its pages in modules that share nothing else.
 */
export function settings(env: NodeJS.ProcessEnv = process.env): Settings {
  const asOf = env['QINGTIAN_AS_OF'];
  const baseUrl = env['QINGTIAN_BASE_URL'];
  return {
    contentDirectory: path.resolve(env['QINGTIAN_CONTENT'] ?? 'content'),
    asOf: asOf && isIsoDate(asOf) ? asOf : undefined,
    baseUrl,
    base: baseUrl === undefined ? '/' : basePath(baseUrl),
    // Our own word for it: Astro's import.meta.env.DEV is also true where a test runner puts DEV into the environment.
    isDev: env['QINGTIAN_DEV'] === '1',
  };
}

/** The day the site shows: the one it was asked for, else today by the clock of the portal's time zone. */
export const asOfIn = (timeZone: string): IsoDate => settings().asOf ?? todayIn(timeZone);
