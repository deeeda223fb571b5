import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnusableFile } from '../../../src/import/unusable-file.ts';
import { manyRows, officialHeaders, plan, smallCity } from '../../support/intake.ts';

/** A hundred in every run; as many as one likes with MUTATIONS=1000. */
const numRuns = Number(process.env['MUTATIONS'] ?? 100);

const good = manyRows({}, { 行政处罚决定书文号: '东环罚〔2026〕2号', 备注: '一,二' }, { 行政处罚决定书文号: '东环罚〔2026〕3号' });
const fields: Record<string, string> = {
  行政相对人名称: 'party',
  行政处罚决定书文号: 'decisionNumber',
  违法事实: 'facts',
  '罚款金额(万元)': 'fineWan',
  处罚决定日期: 'decidedOn',
  处罚机关: 'authority',
};

type Mutation = { at: number; remove: number; insert: string };
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(good.length),
  remove: fc.nat(4),
  insert: fc.oneof(
    fc.constantFrom(
      '',
      ',',
      '"',
      '\n',
      '\r',
      ';',
      '\t',
      '0',
      '5',
      ' ',
      '\u3000',
      '\u00ad',
      '\u202e',
      '\0',
      '#REF!',
      '=',
      "'",
      '\ufffd',
      '〔',
      '万',
      '(清空)',
      '²',
      '①',
      '％',
      '-',
      '.',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  ),
});
const mutated = (text: string, changes: readonly Mutation[]): string =>
  changes.reduce((now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove), text);

/** Full width as plain, and nothing else: ² is no 2. */
const plain = (text: string): string => text.replace(/[\u3000\uff00-\uffef]/g, (character) => character.normalize('NFKC'));
/** What was written into a cell, by letters and digits alone: brackets, widths, blanks and the way to write a date are tidied. */
const letters = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
/** A number without the mark by which a spreadsheet keeps it as text. */
const unmarked = (cell: string): string => plain(cell).trim().replace(/^'/, '');
const digitsOfDay = (text: string): string => text.replace(/\d+/g, (part) => part.padStart(2, '0')).replace(/\D/g, '');

test('a mutated table is refused with words and a place, or what it says is what comes in', async () => {
  const folder = smallCity();
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (changes) => {
      const text = mutated(good, changes);
      const made = await plan(folder, text).catch((error: unknown) => {
        if (!(error instanceof UnusableFile)) throw error;
        expect(error.messages.zh && error.messages.en).toBeTruthy();
      });
      for (const { line, column, message } of made?.faults ?? []) {
        expect(Math.min(line, column)).toBeGreaterThan(0);
        expect(message.zh && message.en).toBeTruthy();
      }
      if (!made || made.faults.length) return;
      const delivered = parse(text.replace(/\r\n?/g, '\n'), {
        bom: true,
        columns: false,
        relax_column_count: true,
        skip_empty_lines: true,
      }) as string[][];
      const header = delivered.find((cells) => cells.filter((cell) => officialHeaders.includes(cell)).length > 5)!;
      for (const { draft, row } of made.effects) {
        const cells = delivered.find(
          (candidate) => letters(candidate[row.positions.get('decisionNumber')! - 1] ?? '') === letters(draft.fields.decisionNumber),
        );
        for (const [name, field] of Object.entries(fields)) {
          const cell = cells?.[header.indexOf(name)];
          // What a doubt tells of, such as a look-alike that was replaced, was seen before it came in.
          if (cell === undefined || header.indexOf(name) < 0 || row.doubts.some((doubt) => doubt.field === field)) continue;
          const value = String((draft.fields as Record<string, unknown>)[field] ?? '');
          if (plain(cell).trim() === '(清空)') expect(value).toBe('');
          else if (field === 'decidedOn') expect(digitsOfDay(value)).toBe(digitsOfDay(plain(cell)));
          else if (field === 'fineWan') expect(value === '' ? '' : Number(value)).toBe(cell.trim() === '' ? '' : Number(unmarked(cell)));
          else expect(letters(value)).toBe(letters(cell));
        }
      }
    }),
    { numRuns },
  );
}, 36_000_000);

test('a workbook with bytes changed is refused with words or read', async () => {
  const folder = smallCity();
  const files = readdirSync('tests/fixtures/bad-input').filter((name) => name.endsWith('.xlsx'));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(6600), fc.nat(255)), { minLength: 1, maxLength: 5 }),
      async (file, changes) => {
        const bytes = Buffer.from(readFileSync(path.join('tests/fixtures/bad-input', file)));
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        await plan(folder, bytes).catch((error: unknown) => {
          if (!(error instanceof UnusableFile)) throw error;
        });
      },
    ),
    { numRuns },
  );
}, 36_000_000);
