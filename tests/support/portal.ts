import path from 'node:path';
import type { Content } from '../../src/content/entry.ts';
import { loadCheckedContent } from '../../src/content/load.ts';

/** The content the tests stand on: a small city of their own, so that they say nothing of the content that is shipped. */
export const portalFolder = path.resolve(import.meta.dirname, '../portal');
export const portalContent = (): Promise<Content> => loadCheckedContent(portalFolder);

/** The day its sites show; after the last deadline of its reports. */
export const asOf = '2026-11-24';
export const baseUrl = 'https://minglan.example';
