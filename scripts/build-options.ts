import { contentOption } from './cli.ts';

/** The options of every command that builds. */
export const buildOptions = {
  ...contentOption,
  out: { type: 'string' },
  'as-of': { type: 'string' },
  'base-url': { type: 'string' },
} as const;
export const buildUsage = '[--content DIR] [--out DIR] [--as-of YYYY-MM-DD] [--base-url URL]';
