import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import dictionary from 'dictionary-en-gb';
import type { SourceRow } from './large.ts';
import { isWithdrawn } from './large.ts';
import type { Entry } from '../../src/content/entry.ts';
import { Store } from '../../src/store/store.ts';
import { actOf } from '../../src/views/case/brief.ts';
import { asOf, portalContent, portalFolder } from './portal.ts';

/** What the columns of the office are called in English, written here a second time. */
const english: Record<string, string> = {
  大气污染: 'Air pollution',
  水污染: 'Water pollution',
  噪声污染: 'Noise',
  固体废物污染: 'Solid waste',
  危险废物管理: 'Hazardous waste',
  排污许可: 'Discharge permit',
  自动监测: 'Automatic monitoring',
  建设项目环境管理: 'Construction project approval',
  扬尘污染: 'Dust',
  机动车和非道路机械: 'Vehicles and machinery',
  信息公开: 'Disclosure',
  罚款: 'Fine',
  警告: 'Warning',
  通报批评: 'Public criticism',
  没收违法所得: 'Confiscation',
  责令停产整治: 'Production halted',
  限制生产: 'Production restricted',
  暂扣许可证件: 'Permit suspended',
  吊销许可证件: 'Permit revoked',
  东浦区: 'Dongpu District',
  西岭区: 'Xiling District',
  临港区: 'Lingang District',
  'case-published': 'Published',
  'case-underReview': 'Under review',
  'case-ended': 'Publicity ended',
  'case-repaired': 'Credit repaired',
  'case-withdrawn': 'Withdrawn',
  'case-corrected': 'Corrected',
  'case-rectified': 'Rectified accepted',
  'case-rectifying': 'Being put right',
  // What is not so is found by its whole name and by parts that hold the “not”, never by one word.
  'case-rectificationOverdue': '',
};
/** What else readers call a state, in one word, which stands for it alone; written here a second time. */
const alsoCalled: Record<string, string> = {
  'case-underReview': 'appeal lawsuit litigation',
  'case-ended': 'expired',
  'case-withdrawn': 'retracted revoked',
  'case-corrected': 'correction',
  'case-rectified': 'rectification',
  'case-rectifying': 'rectifying rectification',
  'case-rectificationOverdue': 'overdue rectification',
};
/** The words of an authority's English name; “and” alone names nothing. */
const authorities: Record<string, string> = {
  临澜市生态环境局: 'Linlan Ecology Environment Bureau',
  临澜市东浦区生态环境局: 'Dongpu Ecology Environment Bureau',
  临澜市西岭区生态环境局: 'Xiling Ecology Environment Bureau',
};
const airLaw = 'Law on the Prevention and Control of Air Pollution, article';

const store = new Store(await portalContent(), asOf);
/** The acts that the page of a decision names in English, which a test of the page holds against the facts. */
const actsOnPage = (row: SourceRow): string[] =>
  actOf(
    store,
    { facts: row['违法事实'], legalBasis: row['处罚依据'], violationType: row['违法行为类型'] } as Entry<'cases'>['fields'],
    'en',
  );

/** All English words by which a source row may be found, in lower case. */
export function englishOf(row: SourceRow): Set<string> {
  const withdrawn = isWithdrawn(row);
  const types = withdrawn ? [] : [row['违法行为类型'] ?? '', ...(row['处罚类别'] ?? '').split(';')];
  const basis = withdrawn ? '' : (row['处罚依据'] ?? '');
  const acts = withdrawn ? [] : actsOnPage(row);
  const translated = [row.district, ...types, ...row.status].map((words) => english[words] ?? '');
  translated.push(authorities[row['处罚机关'] ?? ''] ?? '');
  if (basis.includes('大气污染防治法》')) translated.push(basis.includes('条') ? airLaw : airLaw.replace(', article', ''));
  return new Set(wordsIn([...row.words, ...translated, ...acts].join(' ')));
}

/** Words that stand for states of decisions. */
export const stateWords: readonly string[] = Object.values(alsoCalled).flatMap((words) => words.split(' '));
/** Whether a word stands for a state of a decision. */
export const isCalled = (row: SourceRow, word: string): boolean =>
  row.status.some((status) => alsoCalled[status]?.split(' ').includes(word));

/** Latin words of a text in lower case; the letters of a code behind a digit are none. */
export const wordsIn = (text: string): string[] =>
  (text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/(?<![\p{Script=Latin}\d])\p{Script=Latin}+/gu) ?? []) as string[];

/** The ends of a plural and of tenses, and how the word behind them may end in itself. */
const ends: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ying', ['ie']],
];

/** What a word may be a plural or a tense of, itself among them; written here a second time, by its ends. */
function plainly(word: string): Set<string> {
  const of = new Set([word]);
  for (const [end, instead] of ends) {
    if (!word.endsWith(end) || word.length - end.length < 2) continue;
    const stem = word.slice(0, -end.length);
    for (const last of instead) of.add(stem + last);
    if (/^(?:ed|ing)$/.test(end) && /([^aeiou])\1$/.test(stem)) of.add(stem.slice(0, -1));
  }
  return of;
}

/** Whether two words are one in its plain plural or tenses: fine, fines, fined, fining. */
export const isPlainForm = (word: string, other: string): boolean => {
  const own = plainly(word);
  return [...plainly(other)].some((one) => own.has(one));
};

/** All words of the tests' portal, whatever it holds, and those of the interface and of labels, by which its sections are found. */
export const portalWords = (): Set<string> =>
  new Set(
    [portalFolder, path.resolve('src/i18n/en'), path.resolve('src/schemas')].flatMap((folder) =>
      (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
        .filter((name) => /\.(mdx|ya?ml|csv|json|ts)$/.test(name))
        .flatMap((name) => wordsIn(readFileSync(path.join(folder, name), 'utf8'))),
    ),
  );

const dictionaryLines = (): string[] =>
  Buffer.from(dictionary.dic)
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('/')[0]!);

/** Words of an English dictionary. */
export const dictionaryWords = (): string[] => dictionaryLines().filter((word) => /^[a-z]{4,}$/.test(word));

/** Words of two letters: those of the dictionary, and those that stand side by side in codes. */
export const twoLetterWords = (codes: readonly string[]): string[] => {
  const inCodes = codes.flatMap((code) => code.toLowerCase().match(/[a-z]+/g) ?? []);
  return [...new Set([...dictionaryLines().filter((word) => /^[a-z]{2}$/i.test(word)), ...inCodes.filter(({ length }) => length === 2)])];
};
