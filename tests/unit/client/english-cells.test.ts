import { expect, test } from 'vitest';
import { englishCells, inEnglish } from '../../../src/client/export/english-cells.ts';
import { exportColumns } from '../../../src/publish/data/export-columns.ts';
import { manifestFields } from '../../../src/publish/search/manifest-fields.ts';
import { enforcementCase } from '../../../src/schemas/case/case.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import type { Manifest } from '../../../src/search/manifest.ts';

test('the fixed words of records are put into English, several in one cell each, all else stays', () => {
  const authority = { zh: '临澜市交通局', en: 'Linlan Transport Bureau' };
  const columns = makeColumns([
    { facets: { penalty: [{ id: '罚款', label: { zh: '罚款', en: 'Fine' } }], authority: [{ id: authority.zh, label: authority }] } },
  ]);
  const manifest = {
    english: { partyType: { 自然人: 'Natural person' } },
    fields: manifestFields(exportColumns({ find: () => undefined }, enforcementCase)),
  } as unknown as Manifest;
  const english = englishCells(columns, manifest);
  const fields = ['party', 'partyType', 'penaltyType'];
  expect(
    inEnglish(
      [
        ['罚款有限公司', '自然人', '罚款;限制生产'],
        ['', '', ''],
      ],
      fields,
      english,
    ),
  ).toEqual([
    ['罚款有限公司', 'Natural person', 'Fine; 限制生产'],
    ['', '', ''],
  ]);
  expect(inEnglish([['a-1', '临澜市交通局', '甲;乙', '/zh/cases/a-1/']], ['id', 'authority', 'source', 'address'], english)).toEqual([
    ['a-1', 'Linlan Transport Bureau', '甲;乙', '/en/cases/a-1/'],
  ]);
});
