import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carriedByFile } from '../../src/content/media-words/carried-by-file.ts';
import { build, filesOf } from '../support/site.ts';
import { plantedCity, plantedOn } from '../support/planted-city.ts';
import { future, secretWord, shownWord } from '../support/planted.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qingtian-'));
const site = path.join(folder, 'site');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => build(site, ['--content', plantedCity(folder), '--as-of', plantedOn]));

const words = (word: string, text: string): string[] => [...new Set(text.toLowerCase().match(new RegExp(`${word}[0-9a-z-]*`, 'g')))];
const bytesOf = (name: string): string => {
  const bytes = readFileSync(path.join(site, name));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
};
/** The day to come, as files and as pages of either language write it. */
const days = [future, future.replaceAll('-', ''), '2031年7月', 'July 2031', '77777.75'];

test('no byte of a site tells what may not be read on its day, in a page, a file, an index or a name', () => {
  const shown = new Set<string>();
  for (const name of filesOf(site)) {
    expect(words(secretWord, name), name).toEqual([]);
    const text = bytesOf(name);
    expect(words(secretWord, text), name).toEqual([]);
    const utf8 = Buffer.from(text, 'latin1').toString('utf8');
    expect(
      days.filter((day) => utf8.includes(day)),
      name,
    ).toEqual([]);
    for (const word of words(shownWord, text)) shown.add(word);
  }
  expect(shown.size).toBeGreaterThan(200);
});

test('an article’s links to what is not public are words, and its own links lead where they did', () => {
  const page = bytesOf('zh/news/asked/index.html');
  expect(page).not.toContain('dong-huan-fa-2026-8801');
  expect(page).toMatch(/<p>zqxp\d+ zqxp\d+<\/p>/);
});

test('of media/ only what a public text shows goes out, and of a picture nothing of where and by whom it was taken', async () => {
  const media = path.join(site, 'media');
  expect(filesOf(media)).toEqual(['photo.jpg', 'photo.png', 'photo.webp', 'shown.svg']);
  for (const name of filesOf(media)) expect([name, await carriedByFile(readFileSync(path.join(media, name)))]).toEqual([name, []]);
});
