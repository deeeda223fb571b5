import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdsPlanted, planted, unmarked } from '../support/marks.ts';
import { portalFolder } from '../support/portal.ts';
import { build, filesOf } from '../support/site.ts';

/** Columns of words that an office wrote; what is not here is a name or a choice that the records share. */
const wordsOf: Record<string, string[]> = {
  cases: ['行政相对人名称', '违法事实', '处罚内容', '备注', '状态变更原因', '整改情况', '当事人陈述'],
  corrections: ['更正前', '更正后', '更正原因', '更正原因(英文)'],
  progress: ['进展说明', '进展说明(英文)', '重报说明', '重报说明(英文)'],
  tasks: ['重点任务', '重点任务(英文)', '工作措施', '工作措施(英文)'],
};

describe('a word planted in every invented record', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'qingtian-marks-'));
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(() => {
    cpSync(portalFolder, content, { recursive: true });
    for (const [kind, columns] of Object.entries(wordsOf)) plantInTables(path.join(content, kind), columns);
    for (const kind of ['inspections', 'news', 'questions']) plantInTexts(path.join(content, kind));
    build(out, ['--content', content]);
  });
  const read = (name: string) => readFileSync(path.join(out, name));

  test('stands nowhere without the mark: in no file, and in a list in no record', () => {
    const names = filesOf(out).filter((name) => holdsPlanted(name, read(name)));
    expect(names.flatMap((name) => unmarked(name, read(name)))).toEqual([]);
    // In every format that records travel in, or the test would find nothing because nothing was planted.
    const endings = new Set(names.map((name) => name.replace(/^.*\./, '')));
    expect([...endings].toSorted()).toEqual(expect.arrayContaining(['csv', 'html', 'ics', 'json', 'pf_fragment', 'xml']));
    for (const name of ['cases', 'corrections', 'progress', 'tasks']) expect(names).toContain(`data/${name}.csv`);
    for (const feed of ['cases', 'changes', 'news', 'unit/dongpu'])
      for (const ending of ['xml', 'json']) expect(names, feed).toContain(`zh/feeds/${feed}.${ending}`);
  });

  test('every page that holds it bears the banner', () => {
    for (const name of filesOf(out).filter((file) => file.endsWith('.html') && holdsPlanted(file, read(file))))
      expect(read(name).toString('utf8'), name).toContain('class="demo-banner"');
  });

  test('what leaves a page without it says so too: the window’s title, the description, the letter about an error', () => {
    const pages = filesOf(out).filter((file) => /^(zh|en)\/.*\.html$/.test(file));
    const mark = (name: string) => (name.startsWith('zh/') ? /演示/ : /demonstration|Demo/);
    const described: string[] = [];
    for (const name of pages) {
      const html = read(name).toString('utf8');
      expect(/<title>([^<]*)<\/title>/.exec(html)?.[1], name).toMatch(mark(name));
      const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
      if (!description.includes(planted) && !/\/parties\/[^/]+\/index/.test(name)) continue;
      described.push(name.split('/')[1]!);
      expect(description, name).toMatch(mark(name));
    }
    expect([...new Set(described)].toSorted()).toEqual(expect.arrayContaining(['cases', 'inspections', 'tasks']));
    const letters = pages.flatMap((name) =>
      [
        ...read(name)
          .toString('utf8')
          .matchAll(/<pre id="error-letter">([^<]*)</g),
      ].map(([, text]) => text!),
    );
    expect(letters.filter((text) => !/【演示】|\[Demonstration\]/.test(text))).toEqual([]);
    expect(letters.length).toBeGreaterThan(0);
  });

  test('the numbers of the home page and the way to a case that a search engine shows say so', () => {
    const marks = {
      zh: ['由演示数据得出', '由演示案件得出', '【演示】'],
      en: ['demonstration records', 'demonstration cases', '[Demonstration] '],
    };
    for (const [lang, [tiles, list, mark]] of Object.entries(marks)) {
      expect(read(`${lang}/index.html`).toString('utf8').includes(tiles!), lang).toBe(true);
      expect(read(`${lang}/cases/index.html`).toString('utf8').includes(list!), lang).toBe(true);
      const cases = filesOf(out).filter((file) => new RegExp(`^${lang}/cases/[^/]*-fa-[^/]*/index\\.html$`).test(file));
      const names = cases.map((file) => /"position":3,"name":"([^"]*)"/.exec(read(file).toString('utf8'))?.[1] ?? file);
      expect(names.length, lang).toBeGreaterThan(20);
      expect(names.filter((name) => !name.startsWith(mark!))).toEqual([]);
    }
  });

  test('a picture of the analyses and what a page that embeds one reads out say so', () => {
    const pictures = filesOf(out).filter((name) => /analysis\/.*\.svg$/.test(name));
    expect(pictures.length).toBeGreaterThan(0);
    const isUnmarked = (name: string) => !/<title[^>]*>[^<]*(演示|demonstration)/i.test(read(name).toString('utf8'));
    expect(pictures.filter(isUnmarked)).toEqual([]);
    const pages = filesOf(out).filter((name) => /^(zh|en)\/cases\/analysis\/.*index\.html$/.test(name));
    const alts = pages.flatMap((name) =>
      [
        ...read(name)
          .toString('utf8')
          .matchAll(/alt=&quot;(.*?)&quot;/g),
      ].map(([, alt]) => alt!),
    );
    expect(alts.length).toBeGreaterThan(0);
    expect(alts.filter((alt) => !/演示|demonstration/i.test(alt))).toEqual([]);
  });

  test('every event of a calendar and the list of what is published say so', () => {
    // The days that a law sets are true of a demonstration too.
    const ofLaw = /^data\/(?:en\/)?requirements\//;
    const calendars = filesOf(out).filter((file) => file.endsWith('.ics') && !ofLaw.test(file));
    const events = calendars.flatMap((name) =>
      read(name)
        .toString('utf8')
        .replaceAll(/\r?\n[ \t]/g, '')
        .split(/(?=BEGIN:VEVENT)/)
        .slice(1),
    );
    expect(events.filter((event) => !/SUMMARY[^\n]*(演示|Demo)/.test(event))).toEqual([]);
    expect(events.length).toBeGreaterThan(0);
    expect(JSON.parse(read('data/manifest.json').toString('utf8'))).toHaveProperty(
      'demonstration.en',
      expect.stringMatching(/demonstration/i),
    );
  });
});

function plantInTables(folder: string, columns: readonly string[]): void {
  for (const name of readdirSync(folder)) {
    const rows = parse(readFileSync(path.join(folder, name)), { columns: true, bom: true }) as Record<string, string>[];
    for (const row of rows)
      for (const column of columns) {
        // People are known by 某 alone, so nothing is added to their names; a note of demonstration would be the mark we look for.
        if (!row[column] || (column === '行政相对人名称' && row['行政相对人类别'] === '自然人')) continue;
        // What a correction says stands in the record now, and an amount takes no word.
        if (['更正前', '更正后'].includes(column) && row['更正字段'] !== '违法事实') continue;
        row[column] = column === '备注' ? planted : `${row[column]}${planted}`;
      }
    writeFileSync(path.join(folder, name), stringify(rows, { header: true }));
  }
}

/** In texts of folders with an index.yaml, and in records that are one file of YAML each. */
function plantInTexts(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    const isInvented = (yaml: string) => /^demo: true$/m.test(readFileSync(yaml, 'utf8'));
    if (name.endsWith('.mdx') && isInvented(path.join(path.dirname(file), 'index.yaml'))) {
      const text = readFileSync(file, 'utf8').replace(/^title: ("?)/m, `title: $1${planted} `);
      // A question without an answer has no body, and none is to be added.
      writeFileSync(file, /\n---\s*$/.test(text) ? text : `${text}\n${planted}\n`);
    }
    if (name.endsWith('.yaml') && !name.endsWith('index.yaml') && isInvented(file))
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^(title|finding|outcome): \{ zh: ([^,]*), /gm, `$1: { zh: $2${planted}, `));
  }
}
