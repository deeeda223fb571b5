import type { FineSum } from '../../domain/fines.ts';
import { partyAddress } from '../../store/address.ts';
import { partiesByCases } from '../../store/party-pages.ts';
import type { Store } from '../../store/store.ts';
import { isInvented } from '../../views/demonstration.ts';
import { finesOf } from '../../store/overview.ts';
import { tableFile, type DataFile } from './data-file.ts';
import { cellText } from '../../schemas/cell-words.ts';

const header = [
  'id',
  '名称',
  '统一社会信用代码',
  '曾用名',
  '案件数',
  '再次违法',
  '罚款合计(万元)',
  '罚款金额未公开的案件',
  '最近一件',
  '演示',
  'address',
];

/** A sum of fines, empty where no amount of any is published, and how many it leaves out. */
const sumCells = ({ wan, unpublished }: FineSum): (number | string)[] => [unpublished && !wan ? '' : wan, unpublished];

/** Every party with a page: how many decisions, how many repeats by the portal's rule, what fines. */
export const partiesFile = ({ cases }: Store): DataFile =>
  tableFile('parties.csv', 'data.partiesFile', header, partiesByCases(cases), (party) => [
    party.id,
    party.name,
    party.uscc ?? '',
    party.formerNames.join(';'),
    ...[party.cases.length, party.repeats.size, ...sumCells(finesOf(party.cases)), party.cases[0]!.fields.decidedOn].map(cellText),
    cellText(party.cases.some(isInvented)),
    partyAddress(party.id, 'zh'),
  ]);
