import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { UnusableFile } from '../../../src/import/unusable-file.ts';
import { officialHeaders, plan, rowOf, smallCity, workbook } from '../../support/intake.ts';

const farCell = async (cell: string): Promise<Uint8Array> => {
  const bytes = await workbook({ name: '案件', rows: [officialHeaders, rowOf()] });
  const parts = unzipSync(bytes);
  const name = Object.keys(parts).find((part) => /worksheets\/sheet1\.xml$/.test(part))!;
  const row = cell.replace(/\D/g, '');
  const sheet = strFromU8(parts[name]!).replace(
    '</sheetData>',
    `<row r="${row}"><c r="${cell}" t="inlineStr"><is><t>x</t></is></c></row></sheetData>`,
  );
  return zipSync({ ...parts, [name]: strToU8(sheet.replace(/<dimension[^>]*>/, `<dimension ref="A1:${cell}"/>`)) });
};

test.each(['XFD1048576', 'A1048576', 'XFD3'])('a stray cell at %s is refused or passed over with words, soon', async (cell) => {
  const began = performance.now();
  const made = await plan(smallCity(), await farCell(cell)).catch((error: unknown) => {
    if (!(error instanceof UnusableFile)) throw error;
    return undefined;
  });
  expect(made === undefined || made.faults.length > 0 || made.effects.length === 1).toBe(true);
  expect(performance.now() - began).toBeLessThan(20_000);
});
