import type { FineSum } from '../../domain/numbers/fines.ts';
import type { Lang } from '../../domain/language.ts';
import { partyAddress } from '../../store/address.ts';
import { partiesByCases } from '../../store/cases/party-pages.ts';
import type { Store } from '../../store/store.ts';
import { isInvented } from '../../views/demonstration.ts';
import { finesOf } from '../../store/cases/sums.ts';
import { tableFile, type DataFile } from './data-file.ts';
import { cellIn, cellText } from '../../schemas/cell-words.ts';
import { labelOf } from '../../schemas/label.ts';
import { sharedHeaders } from './table-words.ts';

const { id, name, cases: count, repeats, finesWan, unpublished, demo, address } = sharedHeaders;
const header = [
  id,
  name,
  { zh: labelOf('cases', 'uscc', 'zh'), en: labelOf('cases', 'uscc', 'en') },
  { zh: labelOf('cases', 'formerNames', 'zh'), en: labelOf('cases', 'formerNames', 'en') },
  count,
  repeats,
  finesWan,
  unpublished,
  { zh: '最近一件', en: 'Latest decision' },
  demo,
  address,
];

/** A sum of fines, empty where no amount of any is published, and how many it leaves out. */
const sumCells = ({ wan, unpublished }: FineSum): (number | string)[] => [unpublished && !wan ? '' : wan, unpublished];

/** Every party with a page: how many decisions, how many repeats by the portal's rule, what fines. */
export const partiesFile = ({ cases }: Store, lang: Lang): DataFile =>
  tableFile('parties.csv', lang, 'data.partiesFile', header, partiesByCases(cases), (party) => [
    party.id,
    party.name,
    party.uscc ?? '',
    party.formerNames.join(';'),
    ...[party.cases.length, party.repeats.size, ...sumCells(finesOf(party.cases)), party.cases[0]!.fields.decidedOn].map(cellText),
    cellIn(lang, party.cases.some(isInvented)),
    partyAddress(party.id, lang),
  ]);
