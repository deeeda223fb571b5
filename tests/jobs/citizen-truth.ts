import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { isWithdrawn, sourceRows, type SourceRow } from '../support/large.ts';
import { portalFolder } from '../support/portal.ts';

/** What the rows and files of the tests' portal say, read without the site's own code. */
export const rows = sourceRows(portalFolder);
/** The decisions that were not withdrawn, newest first. */
export const counted = rows.filter((row) => !isWithdrawn(row));

export const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(path.join(portalFolder, name)), { columns: true, bom: true, relax_column_count: true }) as Record<string, string>[];
export const yaml = <T>(name: string): T => parseYaml(readFileSync(path.join(portalFolder, name), 'utf8')) as T;

/** The portal's numbers to call. */
export const hotlines = yaml<{ contacts: { value: string }[] }>('portal.yaml')
  .contacts.map(({ value }) => String(value))
  .filter((value) => /^\d+$/.test(value));

/**
 * A year's mean of a station, weighted by valid hours; months with less than three quarters of their hours are left out,
 * and a year with fewer than two months in one of its quarters has no mean.
 */
export function yearOfStation(station: string, year: string): number | undefined {
  const months = table('indicators/data/stations-monthly.csv').filter(
    (row) => row['station'] === station && row['month']!.startsWith(year),
  );
  let [sum, hours] = [0, 0];
  const quarters = [0, 0, 0, 0];
  for (const { month, pm25, pm25_hours: valid } of months) {
    const [, number] = month!.split('-').map(Number);
    const whole = new Date(Date.UTC(Number(year), number!, 0)).getUTCDate() * 24;
    if (pm25 === '' || Number(valid) < whole * 0.75) continue;
    sum += Number(pm25) * Number(valid);
    hours += Number(valid);
    quarters[Math.floor((number! - 1) / 3)]!++;
  }
  return quarters.every((count) => count >= 2) ? sum / hours : undefined;
}

/** The words of an element, each gap one blank. */
export const wordsOf = async (page: Page, selector: string): Promise<string> =>
  ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ').trim();

/** An amount in yuan as English writes it. */
export const yuan = (wan: string | undefined): string => `¥${Math.round(Number(wan) * 10_000).toLocaleString('en-US')}`;
/** A day as English writes it. */
export const dayInEnglish = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export type { SourceRow };
