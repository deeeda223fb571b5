import path from 'node:path';
import type { Content, Entry } from '../../src/content/entry.ts';
import { loadCheckedContent } from '../../src/content/load.ts';

/** The content the tests stand on: a small city of their own, so that they say nothing of the content that is shipped. */
export const portalFolder = path.resolve(import.meta.dirname, '../portal');
export const portalContent = (): Promise<Content> => loadCheckedContent(portalFolder);

/** The day its sites show; after the last deadline of its reports. */
export const asOf = '2026-11-24';
export const baseUrl = 'https://minglan.example';
/** The path below which the browser tests' sites stand: the root, where nothing else is asked for. */
export const basePath = process.env['BASE_PATH'] ?? '/';
/** Where the browser tests' site lies that stands below a path. */
export const siteFolder = (base: string): string => (base === '/' ? '.cache/site' : '.cache/site-below');

/** The plain rule for every count of decisions: all that were not withdrawn. */
export const isCounted = ({ fields }: Pick<Entry<'cases'>, 'fields'>): boolean =>
  fields.state !== 'withdrawn' || (fields.stateOn ?? '') > asOf;

/** The plain rule for the list of cases: neither withdrawn nor repaired, and still to be shown on the day. */
export const isListed = ({ fields }: Pick<Entry<'cases'>, 'fields'>): boolean =>
  (fields.state === 'published' || fields.state === 'underReview') && (fields.publicityEnds ?? '9999') >= asOf;
