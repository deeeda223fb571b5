import { damagedTexts } from '../content/checks/cases/damaged-texts.ts';
import { nameDoubts } from '../content/checks/cases/party-names.ts';
import { unlikelyDays } from '../content/checks/unlikely-days.ts';
import { yetToCome } from '../content/checks/yet-to-come.ts';
import { daysApart } from '../domain/cases/days-apart.ts';
import { crossedPenalties } from '../domain/numbers/penalty-crossed.ts';
import { stateDoubtsInWords } from '../domain/cases/state-words.ts';
import { dayDoubtsInWords } from '../domain/cases/days-of-words.ts';
import { amountsAgainstWords } from '../domain/numbers/amounts-in-words.ts';
import { amountTwice } from '../domain/numbers/amount-twice.ts';
import { zeroFine } from '../domain/numbers/penalty-sort-doubts.ts';
import { penaltyDoubts } from '../domain/numbers/penalty-doubts.ts';
import { yearOf, type IsoDate } from '../domain/days/calendar.ts';
import { otherYear, yearOfNumber } from '../domain/cases/near-number.ts';
import type { Bilingual } from '../domain/language.ts';
import { givesNoReason } from '../domain/placeholder.ts';
import { isPersonsNumber } from '../domain/privacy/privacy.ts';
import { enforcementCase, type EnforcementCase } from '../schemas/case/case.ts';
import { partyDoubts } from './party-doubts.ts';
import { kindDoubts } from './kind-of-party.ts';
import { columnDoubts } from './mistaken-columns.ts';
import { writtenForOthers } from './clerks-words.ts';

/** A field of a record that contradicts another, or that hardly can be, and why. */
export type Doubt = { field: keyof EnforcementCase; message: Bilingual };

/** Real numbers have many shapes; what is never part of one are words of whoever filled in the form. */
const addedWords = /[例示样][:：]|[(（](?:更正|样例|示例|副本)[)）]/u;
/** A serial number that runs to a higher one: 1-3, 5至7; what follows a hyphen and is lower parts one case. */
function isRange(number: string): boolean {
  const [, first, last] = /〕第?(\d+)[~～至—-](\d+)号/u.exec(number) ?? [];
  return first !== undefined && Number(last) > Number(first);
}

/** The highest fine that a fixed band of the field's laws allows, in 10,000 yuan (Ecological and Environmental Code, art. 1169, paragraph 2). */
const highestBandWan = 500;

/**
 * What in a record contradicts itself or can hardly be: worth a look before it is public, and for a person to decide.
 *
 * @param today the day of the delivery
 */
export function doubtsIn(record: EnforcementCase, today: IsoDate): Doubt[] {
  const names = nameDoubts(record);
  const ofParty = partyDoubts(record).filter(({ field }) => !names.some((doubt) => doubt.field === field));
  return [
    ...amountDoubts(record),
    ...dayDoubts(record, today),
    ...dayDoubtsInWords(record),
    ...daysApart(record),
    ...ofParty,
    ...names,
    ...kindDoubts(record),
    ...columnDoubts(record),
    ...addressDoubts(record),
    ...reasonDoubts(record),
    ...revokedAfterwards(record),
    ...stateDoubtsInWords(record),
    ...damagedTexts(record),
    ...writtenForOthers(record),
  ];
}

function amountDoubts(record: EnforcementCase): Doubt[] {
  const { fineWan, confiscatedWan } = record;
  const doubts: Doubt[] = [];
  const doubt = (field: Doubt['field'], zh: string, en: string) => doubts.push({ field, message: { zh, en } });
  if (fineWan !== undefined && fineWan > highestBandWan)
    doubt(
      'fineWan',
      `罚款 ${fineWan} 万元，高于固定幅度的最高额 ${highestBandWan} 万元：是不是把元填成了万元？`,
      `A fine of ${fineWan} × 10,000 yuan is above the highest fixed band (${highestBandWan}): was it typed in yuan?`,
    );
  if (confiscatedWan !== undefined && confiscatedWan > highestBandWan)
    doubt(
      'confiscatedWan',
      `没收 ${confiscatedWan} 万元，数额少见：是不是把元填成了万元？`,
      `${confiscatedWan} × 10,000 yuan confiscated is rare: was it typed in yuan?`,
    );
  const others: Doubt[] = [...amountsAgainstWords(record), ...penaltyDoubts(record), ...zeroFine(record), ...amountTwice(record)];
  const crossed = crossedPenalties(record).filter(({ field }) => !others.some((other) => other.field === field));
  return [...doubts, ...others, ...crossed];
}

function dayDoubts(record: EnforcementCase, today: IsoDate): Doubt[] {
  const doubts: Doubt[] = [];
  const doubt = (field: Doubt['field'], zh: string, en: string) => doubts.push({ field, message: { zh, en } });
  for (const { path, message } of [...unlikelyDays(enforcementCase, record, today), ...yetToCome(enforcementCase, record, today)]) {
    const [field] = path as [keyof EnforcementCase];
    if (!doubts.some((one) => one.field === field)) doubts.push({ field, message });
  }
  if (/号.*\d|〔\d+〕.*(?:〔\d+〕|[、，；;和及].*\d)/u.test(record.decisionNumber))
    doubt(
      'decisionNumber',
      `“${record.decisionNumber}”像是两个以上的文号。每件决定写一行；确是一个文号的请确认。`,
      `"${record.decisionNumber}" looks like more than one number. Give each decision a row of its own; confirm if it is one.`,
    );
  else if (isRange(record.decisionNumber) || addedWords.test(record.decisionNumber))
    doubt(
      'decisionNumber',
      `“${record.decisionNumber}”像是几个文号，或带有文号以外的字。每件决定写一行，只写文号；原件如此的请确认。`,
      `"${record.decisionNumber}" looks like several numbers, or holds words that are none of it. Give each decision a row and its number alone; confirm it if the document has it so.`,
    );
  const year = yearOfNumber(record.decisionNumber);
  if (year !== undefined && year !== yearOf(record.decidedOn))
    doubts.push({ field: 'decisionNumber', message: otherYear(year, record.decidedOn) });
  return doubts;
}

/** The reason for how a decision stands is published: it has to give one. */
const reasonDoubts = ({ stateReason }: EnforcementCase): Doubt[] =>
  stateReason !== undefined && givesNoReason(stateReason)
    ? [
        {
          field: 'stateReason',
          message: {
            zh: `“${stateReason}”没有说明原因，会照样公开。请写明原因。`,
            en: `"${stateReason}" gives no reason, and would be published as one. Say why.`,
          },
        },
      ]
    : [];

/** A decision is withdrawn because it was revoked or changed, which came first or on the day. */
const revokedAfterwards = ({ state, stateOn, groundsOn }: EnforcementCase): Doubt[] =>
  state === 'withdrawn' && stateOn !== undefined && groundsOn !== undefined && groundsOn > stateOn
    ? [
        {
          field: 'groundsOn',
          message: {
            zh: `撤销或变更日期 ${groundsOn} 晚于撤回公示的 ${stateOn}。哪一个写错了？`,
            en: `The decision was revoked or changed on ${groundsOn}, after its withdrawal of ${stateOn}. Which day is wrong?`,
          },
        },
      ]
    : [];

/** Long digits in an address number a page; those that are an identity number by all its rules hardly do. */
function addressDoubts({ rectificationEvidence = '' }: EnforcementCase): Doubt[] {
  if (![...rectificationEvidence.matchAll(/(?<!\d)\d{17}[\dXx](?!\d)/g)].some(([number]) => isPersonsNumber(number))) return [];
  return [
    {
      field: 'rectificationEvidence',
      message: {
        zh: '网址里有一串符合身份证号码全部规则的数字。若是，不得公开，请换一个网址。',
        en: 'Digits in this address are by all rules an identity number. If they are one, use another address: it is never published.',
      },
    },
  ];
}
