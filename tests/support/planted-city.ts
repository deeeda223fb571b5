import { appendFileSync, existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fieldMeta, shapeOf } from '../../src/schemas/fields.ts';
import { kindNames, kinds, usesOf, type Kind } from '../../src/schemas/index.ts';
import { documentKinds } from '../../src/schemas/document.ts';
import { saving } from '../../src/schemas/guide.ts';
import { methodBreak } from '../../src/schemas/indicator.ts';
import { price } from '../../src/schemas/price.ts';
import { smallCity, write } from './content.ts';
import { exifOf, exifSegment, jpegOf, jpegSegment, png, webp } from './pictures.ts';
import { filled, future, past, plantFile, plantTable, plantText, plantedOn, numbered, secretWord, shownWord } from './planted.ts';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>';
const both = (word: string) => ({ zh: numbered(word), en: numbered(word) });
const record = (kind: Kind, word: string, given: Record<string, unknown> = {}) => filled(kinds[kind].schema, word, given);
const pastChanges = [{ on: past, note: both(shownWord) }];
const changes = [...pastChanges, { on: future, note: both(secretWord) }];
const savings = (word: string) => [filled(saving, word, { atPrice: { quantity: '2', price: 'power' } })];
const shownSource = [{ title: both(shownWord) }];

/** What every article says of records that are not public: by links and by components. */
const naming = [
  `[${numbered(shownWord)}](/zh/news/zqxs-news-draft/) [${numbered(shownWord)}](/en/cases/dong-huan-fa-2026-8801/#facts)`,
  `<Case id="dong-huan-fa-2026-8801" />`,
  `<Task id="zqxs-plan-draft-77" />`,
  `<Clause document="zqxs-plan-draft" clause="1" />`,
  `<Compare documents="plan,zqxs-plan-draft" />`,
  ...['shown.svg', 'photo.jpg', 'photo.png', 'photo.webp'].map((name) => `![${numbered(shownWord)}](/media/${name})`),
].join('\n\n');

/**
 * A small city that has, of every kind, records in every state: what may be read on {@link plantedOn} begins with the
 * word for it, and so does what may not, names and addresses of records among it. The words are chosen by hand, not by
 * what the gate says.
 */
export function plantedCity(parent: string): string {
  const folder = smallCity(parent);
  basics(folder);
  documents(folder);
  editorial(folder);
  tasksAndReports(folder);
  cases(folder);
  findings(folder);
  media(folder);
  others(folder);
  return folder;
}

function basics(folder: string): void {
  appendFileSync(path.join(folder, 'portal.yaml'), `\nprices: ${JSON.stringify([filled(price, shownWord, { id: 'power' })])}\n`);
  write(folder, 'glossary.yaml', JSON.stringify({ pm25: record('glossary', shownWord) }));
  write(folder, 'stations.yaml', JSON.stringify({ Dongqu: record('stations', shownWord) }));
  write(folder, 'violation-types.yaml', JSON.stringify({ dust: record('violationTypes', shownWord) }));
  write(folder, 'penalty-types.yaml', JSON.stringify({ fine: record('penaltyTypes', shownWord) }));
  const named = record('synonyms', shownWord, { of: 'documents/law', advises: undefined });
  const advised = record('synonyms', shownWord, { of: undefined, advises: 'documents/law' });
  write(folder, 'synonyms.yaml', JSON.stringify({ law: named, advised }));
  write(folder, 'sought.yaml', JSON.stringify({ law: record('sought', shownWord, { pages: ['/documents/law/'] }) }));
  write(folder, 'topics.yaml', JSON.stringify({ air: record('topics', shownWord, { part: 'true' }) }));
  write(
    folder,
    'units.yaml',
    JSON.stringify({
      huanjingju: { name: { zh: '市生态环境局', en: 'Bureau' }, kind: 'department' },
      dongqu: record('units', shownWord, { name: { zh: '东区', en: 'East' }, reportsTo: undefined }),
    }),
  );
  const table = { file: 'data/pm25.csv', period: 'month', value: 'value' };
  const breaks = [past, future].map((from) => filled(methodBreak, from === past ? shownWord : secretWord, { from }));
  plantFile(folder, 'indicators', 'pm25', record('indicators', shownWord, { table, revisions: changes, breaks, frequency: 'monthly' }));
  write(folder, 'indicators/data/pm25.csv', 'month,value\n2026-03,31\n2026-04,32\n2031-07,77777.75\n');
}

function documents(folder: string): void {
  const law = { kind: 'law', issuedOn: past, formedOn: past, effectiveOn: past, changes };
  const closed = {
    changes: pastChanges,
    articles: {},
    paragraphs: {},
    repeals: [],
    amends: [],
    successors: [],
    meets: [],
    bands: [],
    wholeArticles: [],
  };
  for (const [id, state] of [
    ['zqxs-plan-draft', { draft: 'true', kind: 'plan' }],
    ['zqxs-plan-next', { draft: 'true', kind: 'plan' }],
    ['zqxs-law-later', { issuedOn: future, formedOn: future, effectiveOn: future, kind: Object.keys(documentKinds)[1], amends: ['law'] }],
  ] as const) {
    const clauses = [{ id: '1', title: both(secretWord), text: both(secretWord), plain: both(secretWord) }];
    plantText(folder, 'documents', id, record('documents', secretWord, { ...law, ...closed, ...state, clauses }), secretWord);
  }
  const hidden = ['zqxs-plan-next', 'zqxs-law-later'];
  const given = {
    ...law,
    updatedOn: future,
    checkedOn: future,
    checkedAgainst: both(secretWord),
    repeals: [],
    amends: ['zqxs-plan-draft'],
    successors: hidden,
    meets: ['open', 'zqxs-requirement-later'].map((requirement) => ({ requirement, period: '2025' })),
    lastArticle: '2',
    paragraphs: { 1: ['0'] },
    articles: { 1: { document: hidden[1], article: ['1'], note: both(secretWord) }, 2: { note: both(shownWord) } },
    bands: [{ article: '1', minWan: '1', maxWan: '2', what: both(shownWord) }],
    wholeArticles: ['1'],
    clauses: [{ id: '1', title: both(shownWord), text: both(shownWord) }],
  };
  plantText(folder, 'documents', 'law', record('documents', shownWord, given), shownWord, naming);
  const basis = { document: 'zqxs-law-later', articles: both(secretWord) };
  const served = { where: undefined, noConsequences: undefined, checkedOn: past, timeLimit: 'standing' };
  plantFile(folder, 'requirements', 'zqxs-requirement-later', record('requirements', secretWord, { ...served, basis: [basis] }));
  const publicBasis = [{ document: 'law', articles: both(shownWord) }, basis];
  const ended = { endedOn: past, endedBy: 'zqxs-law-later' };
  const rest = { requirements: undefined, readOn: past };
  plantTable(folder, 'articlesRead', 'law', [record('articlesRead', shownWord, { ...rest, article: '2' })]);
  plantTable(folder, 'articlesRead', 'zqxs-law-later', [record('articlesRead', secretWord, { ...rest, article: '1' })]);
  plantFile(folder, 'requirements', 'open', record('requirements', shownWord, { ...served, ...ended, basis: publicBasis }));
}

function editorial(folder: string): void {
  const hidden = { documents: ['plan', 'zqxs-plan-draft'], clauses: ['plan#1', 'zqxs-plan-draft#1'] };
  const base = {
    changes: pastChanges,
    documents: ['plan'],
    clauses: ['plan#1'],
    sources: shownSource,
    answeredOn: past,
    followsUp: undefined,
    savings: savings(shownWord),
    withdrawn: undefined,
    doneSoFar: [
      { on: past, note: both(shownWord) },
      { on: future, note: both(secretWord) },
    ],
  };
  for (const kind of ['explainers', 'guides', 'news', 'questions'] as const) {
    const secret = { ...base, sources: [{ title: both(secretWord) }], savings: savings(secretWord) };
    plantText(
      folder,
      kind,
      `zqxs-${kind}-draft`,
      record(kind, secretWord, { ...secret, draft: 'true' }),
      secretWord,
      '![x](/media/draft.svg)',
    );
    plantText(folder, kind, `zqxs-${kind}-later`, record(kind, secretWord, { ...secret, publishedOn: future }), secretWord);
    const forMe = {
      who: both(shownWord),
      act: both(shownWord),
      by: both(shownWord),
      ...hidden,
      guides: ['asked', 'zqxs-guides-draft'],
      documents: undefined,
    };
    const open = {
      ...base,
      ...hidden,
      changes,
      withdrawn: { on: future, note: both(secretWord) },
      updatedOn: future,
      followsUp: 'zqxs-questions-draft',
      forMe,
    };
    plantText(folder, kind, 'asked', record(kind, shownWord, open), shownWord, naming);
  }
  for (const page of ['about', 'accessibility', 'feedback'])
    plantText(folder, 'pages', page, record('pages', shownWord, { ...base, ...hidden, changes, updatedOn: future }), shownWord, naming);
  // Asked, and answered on a day to come: the question may be read, its answer and what that rests on may not.
  const waiting = { ...base, sources: [{ title: both(secretWord) }], checkedAgainst: both(secretWord), answeredOn: future, changes };
  plantText(
    folder,
    'questions',
    'waiting',
    record('questions', shownWord, waiting),
    secretWord,
    `## ${numbered(secretWord)}\n\n## ${numbered(secretWord)}`,
  );
  for (const lang of ['zh', 'en']) {
    const head = {
      title: numbered(shownWord),
      summary: [numbered(secretWord)],
      easy: [numbered(secretWord)],
      forRoles: { resident: numbered(secretWord) },
    };
    write(
      folder,
      `questions/waiting/${lang}.mdx`,
      `---\n${JSON.stringify(head)}\n---\n## ${numbered(secretWord)}\n\n## ${numbered(secretWord)}\n\n## ${numbered(secretWord)}\n\n${numbered(secretWord)}\n`,
    );
  }
}

function tasksAndReports(folder: string): void {
  const terms = {
    targetMeasuredIn: { zh: '个', en: 'pieces' },
    violations: [],
    clause: '1',
    leadUnit: 'dongqu',
    leads: [],
    responsibleUnits: ['dongqu'],
    part: 'air',
  };
  const cited = { documents: ['plan', 'zqxs-plan-draft'], cases: ['东环罚〔2026〕1号', '东环罚〔2026〕8801号'] };
  plantTable(folder, 'tasks', 'plan', [record('tasks', shownWord, { ...terms, ...cited, number: '1' })]);
  plantTable(folder, 'tasks', 'zqxs-plan-draft', [record('tasks', secretWord, { ...terms, number: '77' })]);
  const row = {
    unit: 'dongqu',
    task: 'plan-01',
    state: 'onTrack',
    quantityMeasuredIn: undefined,
    percent: '10',
    quantity: undefined,
    resubmission: undefined,
  };
  plantTable(folder, 'progress', '2026-03', [
    record('progress', shownWord, { ...row, submittedOn: '2026-04-02', evidence: '/inspections/zqxs-finding-later/' }),
    record('progress', secretWord, { ...row, submittedOn: future, resubmission: both(secretWord) }),
    record('progress', secretWord, { ...row, task: 'zqxs-plan-draft-77', submittedOn: '2026-04-02' }),
  ]);
}

function cases(folder: string): void {
  let number = 0;
  const follows = [
    'stateReason',
    'groundsOn',
    'rectification',
    'rectificationEvidence',
    'rectifiedOn',
    'statement',
    'statementOn',
    'stateOn',
  ];
  const none = Object.fromEntries(follows.map((name) => [name, undefined]));
  const row = (word: string, given: Record<string, unknown>) =>
    record('cases', word, {
      decisionNumber: `东环罚〔2026〕${++number}号`,
      authority: '样例市东区生态环境局',
      partyType: 'organisation',
      state: 'published',
      uscc: undefined,
      slug: undefined,
      decidedOn: '2026-01-20',
      publicityEnds: '2029-01-20',
      validUntil: '2029-01-20',
      rectifyBy: '2026-12-01',
      ...none,
      ...given,
    });
  const shown = numbered(shownWord);
  const secrets = { note: numbered(secretWord), facts: numbered(secretWord) };
  const rows = [
    // 1: nothing of it is to come but the words of two corrections.
    row(shownWord, { ...secrets }),
    // 2 to 4: a state to come, with its reason.
    ...['withdrawn', 'repaired', 'underReview'].map((state) =>
      row(shownWord, { state, stateOn: future, groundsOn: future, stateReason: numbered(secretWord) }),
    ),
    // 5: how it was put right, and what the party says, both to come.
    row(shownWord, {
      rectifiedOn: future,
      rectification: numbered(secretWord),
      rectificationEvidence: `https://${numbered(secretWord)}.example/`,
      statementOn: future,
      statement: numbered(secretWord),
      rectifyBy: '2031-08-01',
    }),
    // 6: withdrawn: no fact of it, but its reason.
    row(secretWord, { state: 'withdrawn', stateOn: past, groundsOn: past, stateReason: numbered(shownWord), publishedOn: '2026-01-25' }),
    // 7: all that followed is past.
    row(shownWord, {
      state: 'underReview',
      stateOn: past,
      stateReason: numbered(shownWord),
      rectifiedOn: past,
      rectification: numbered(shownWord),
      statementOn: past,
      statement: shown,
    }),
    row(secretWord, { decisionNumber: '东环罚〔2026〕8801号', publishedOn: future }),
  ];
  plantTable(folder, 'cases', '2026', rows);
  const correction = (word: string, given: Record<string, unknown>) => record('corrections', word, { withheld: undefined, ...given });
  const before = numbered(shownWord);
  plantTable(folder, 'corrections', '2026', [
    correction(shownWord, { case: '东环罚〔2026〕7号', field: 'statement', after: shown }),
    correction(secretWord, { case: '东环罚〔2026〕1号', on: future, field: 'note', before, after: secrets.note }),
    correction(secretWord, { case: '东环罚〔2026〕1号', on: future, field: 'facts', before: numbered(shownWord), after: secrets.facts }),
    correction(secretWord, { case: '东环罚〔2026〕2号', field: 'stateReason', after: rows[1]!['stateReason'] }),
    correction(secretWord, { case: '东环罚〔2026〕6号', field: 'note', after: rows[5]!['note'] }),
    correction(secretWord, { case: '东环罚〔2026〕8801号', on: future, field: 'note', after: rows[7]!['note'] }),
  ]);
}

function findings(folder: string): void {
  const tasks = ['plan-01', 'zqxs-plan-draft-77'];
  const accountability = [...changes];
  const base = { foundOn: past, rectifyBy: '2026-12-01', acceptedOn: past };
  plantFile(
    folder,
    'inspections',
    'zqxs-finding-later',
    record('inspections', secretWord, { ...base, foundOn: future, rectifyBy: '2031-12-01', acceptedOn: future, accountability: [] }),
  );
  plantFile(folder, 'inspections', 'accepted', record('inspections', shownWord, { ...base, tasks, accountability }));
  plantFile(
    folder,
    'inspections',
    'open',
    record('inspections', shownWord, { ...base, acceptedOn: future, outcome: both(secretWord), tasks, accountability }),
  );
}

/** Of a kind that is not planted by hand, as its schema has it: a record that may be read, and one of a day to come. */
function others(folder: string): void {
  for (const kind of kindNames.filter((name) => !existsSync(path.join(folder, usesOf(name).place)))) {
    const { layout, place } = usesOf(kind);
    const days = Object.entries(shapeOf(kinds[kind].schema)).filter(([, field]) => fieldMeta(field)?.type === 'date');
    const later = record(kind, secretWord, Object.fromEntries(days.map(([name]) => [name, future])));
    const records = [record(kind, shownWord), ...(typeof usesOf(kind).publicFrom === 'function' ? [later] : [])];
    const words = [shownWord, secretWord];
    if (layout === 'tables') plantTable(folder, kind, 'planted', records);
    else if (layout === 'map')
      write(folder, place, JSON.stringify(Object.fromEntries(records.map((one, index) => [`${words[index]}-1`, one]))));
    else
      for (const [index, one] of records.entries())
        if (layout === 'texts') plantText(folder, kind, `${words[index]}-1`, one, words[index]!);
        else plantFile(folder, kind, `${words[index]}-1`, one);
  }
}

function media(folder: string): void {
  write(folder, 'media/shown.svg', `${picture}${numbered(shownWord)}</title></svg>`);
  // What a camera says of a picture is nobody's to read, though the picture is.
  const taken = exifOf({ artist: numbered(secretWord), serial: numbered(secretWord), turned: 6, isPlaced: true });
  const behind = Buffer.from(numbered(secretWord));
  write(folder, 'media/photo.jpg', Buffer.concat([jpegOf(exifSegment(taken), jpegSegment(0xfe, behind)), behind]));
  write(folder, 'media/photo.png', Buffer.concat([png('eXIf', taken), behind]));
  write(folder, 'media/photo.webp', webp('EXIF', taken));
  write(folder, 'media/draft.svg', `${picture}${numbered(secretWord)}</title></svg>`);
  write(folder, 'media/zqxs-unused.svg', `${picture}${numbered(secretWord)}</title></svg>`);
  write(folder, 'media/~$x.docx', numbered(secretWord));
  write(folder, 'outside.txt', numbered(secretWord));
  symlinkSync(path.join(folder, 'outside.txt'), path.join(folder, 'media/zqxs-link.txt'));
}

/** The kinds whose records can be closed on a day, as their own entry in the registry says. */
export const closable = (kind: Kind): boolean => {
  const { publicFrom, restsOn } = usesOf(kind);
  return typeof publicFrom === 'function' || restsOn !== undefined;
};
export { plantedOn };
