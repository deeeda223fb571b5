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

test.each(['XFD1048576', 'A1048576', 'XFD3'])(
  'a stray cell at %s is refused or passed over with words, not read to its end',
  async (cell) => {
    const made = await plan(smallCity(), await farCell(cell)).catch((error: unknown) => {
      if (!(error instanceof UnusableFile)) throw error;
      return undefined;
    });
    expect(made === undefined || made.faults.length > 0 || made.effects.length === 1).toBe(true);
  },
);

test('the refusal of a stray cell says how to mend it', async () => {
  await expect(farCell('XFD1048576').then((bytes) => plan(smallCity(), bytes))).rejects.toMatchObject({
    messages: { en: expect.stringMatching(/"案件" reaches over 1048576 rows .*Ctrl\+End/) },
  });
});

/** A workbook with its sheet's XML changed. */
async function changed(from: string | RegExp, to: string): Promise<Uint8Array> {
  const parts = unzipSync(await workbook({ name: '案件', rows: [officialHeaders, rowOf()] }));
  const name = Object.keys(parts).find((part) => /worksheets\/sheet1\.xml$/.test(part))!;
  return zipSync({ ...parts, [name]: strToU8(strFromU8(parts[name]!).replace(from, to)) });
}

test.each([
  ['a reference to a blank cell', '<c r="G2"><f>Z9</f><v>0</v></c>'],
  ['an error of LibreOffice', '<c r="G2" t="e"><v>Err:508</v></c>'],
])('%s is no word', async (_name, cell) => {
  const { faults } = await plan(smallCity(), await changed(/<c r="G2".*?<\/c>/, cell));
  expect(faults.map(({ cell: place }) => place)).toEqual(['G2']);
});

test('a sheet that hides its rows by default is in doubt', async () => {
  const { doubts } = await plan(
    smallCity(),
    await changed('<sheetData>', '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData>'),
  );
  expect(doubts.map(({ cell }) => cell)).toEqual(['A1']);
});
