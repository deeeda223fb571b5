import { monthEnd, plusDays, plusMonths, yearOf, type IsoDate } from '../../src/domain/days/calendar.ts';
import type { Lang } from '../../src/domain/language.ts';
import { columnsOf } from '../../src/content/table.ts';
import { writeCsv } from '../../src/content/write-csv.ts';
import { kinds, type Kind } from '../../src/schemas/index.ts';
import { sortOf } from '../../src/schemas/field-sentence.ts';
import { inFullOf, namedIn, type NewCity } from './city.ts';
import type { Files } from './facts.ts';

type Row = Readonly<Record<string, string>>;

/** The tables with which a folder begins: an invented row or two of each, and beside them what each column holds. */
export function tableFiles(city: NewCity, lang: Lang): Files {
  const { tasks, progress, decision, correction, year } = exampleRows(city);
  return new Map([
    ['tasks/plan.csv', table(city, 'tasks', tasks)],
    ['tasks/README.md', columnGuide('tasks', lang)],
    [`progress/${city.from}.csv`, table(city, 'progress', progress)],
    ['progress/README.md', columnGuide('progress', lang)],
    [`cases/${year}.csv`, table(city, 'cases', [decision])],
    ['cases/README.md', columnGuide('cases', lang)],
    [`corrections/${year}.csv`, table(city, 'corrections', [correction])],
    ['corrections/README.md', columnGuide('corrections', lang)],
    ['articles-read/README.md', columnGuide('articlesRead', lang)],
  ]);
}

/** A day of the month after the first reporting month on which a report is in time, and which is not yet to come. */
export function reportedOn({ from, today, dueDay }: NewCity): IsoDate {
  const inTime = `${plusMonths(from, 1)}-${String(Math.max(1, dueDay - 1)).padStart(2, '0')}`;
  return [inTime, today].toSorted()[0]!;
}

/** The last days of the first reporting month, or the last few days where that month is not over. */
const decidedIn = ({ from, today }: NewCity): IsoDate => plusDays([monthEnd(from), today].toSorted()[0]!, -8);

function exampleRows(city: NewCity) {
  const { today } = city;
  const decided = decidedIn(city);
  const year = yearOf(decided);
  const number = `${[...city.city.zh][0]}环罚〔${year}〕9001号`;
  return {
    year,
    tasks: exampleTasks(city),
    progress: exampleReports(city),
    decision: exampleDecision(city, decided, number),
    correction: {
      on: [plusDays(decided, 8), today].toSorted()[0]!,
      case: number,
      field: '违法事实',
      before: '未取得排污许可证，排放污染物。',
      after: '未取得排污许可证排放污染物。',
      'why.zh': '标点有误。',
      'why.en': 'A punctuation mark was wrong.',
      demo: '是',
    },
  };
}

function exampleTasks(city: NewCity): Row[] {
  const { office } = city;
  const task = (row: Row): Row => ({
    deadline: `${yearOf(plusMonths(city.from, 12))}-12-31`,
    leadUnit: office.id,
    responsibleUnits: '各区',
    clause: '1',
    demo: '是',
    ...row,
  });
  return [
    task({
      number: '1',
      part: 'air',
      'keyTask.zh': '控制扬尘',
      'keyTask.en': 'Keep dust down',
      'measure.zh': '工地裸露地面全部覆盖',
      'measure.en': 'Cover all bare ground on building sites',
      target: '200',
      'targetMeasuredIn.zh': '处工地',
      'targetMeasuredIn.en': 'building sites',
    }),
    task({
      number: '2',
      part: 'water',
      'keyTask.zh': '整治入河排口',
      'keyTask.en': 'Improve river outfalls',
      'measure.zh': '逐个编号、立牌、巡查',
      'measure.en': 'Number, sign and patrol each outfall',
    }),
    task({
      number: '3',
      part: 'soil',
      'keyTask.zh': '重点单位自行监测',
      'keyTask.en': 'Self-monitoring by listed units',
      'measure.zh': '完成土壤自行监测并公开结果',
      'measure.en': 'Have listed units monitor their soil and publish the results',
      pace: '分步推进',
    }),
  ];
}

function exampleReports(city: NewCity): Row[] {
  const { office, districts } = city;
  const { task } = namedIn(city);
  if (task === undefined) return [];
  const report = (row: Row): Row => ({ task, state: '按期推进', submittedOn: reportedOn(city), demo: '是', ...row });
  return [
    report({
      unit: office.id,
      quantity: '20',
      quantityMeasuredIn: '处工地',
      'note.zh': '本月覆盖20处工地。',
      'note.en': '20 building sites were covered this month.',
    }),
    ...districts.slice(0, 1).map(({ id }) =>
      report({
        unit: id,
        quantity: '5',
        quantityMeasuredIn: '处工地',
        'note.zh': '本月覆盖5处工地。',
        'note.en': '5 building sites were covered this month.',
      }),
    ),
  ];
}

function exampleDecision({ office, districts }: NewCity, decided: IsoDate, number: string): Row {
  return {
    party: '样例白露机械有限公司',
    partyType: '法人及非法人组织',
    decisionNumber: number,
    violationType: '排污许可',
    facts: '未取得排污许可证排放污染物。',
    ...(decided >= codeHoldsFrom ? { legalBasis: '《中华人民共和国生态环境法典》第一千一百零二条' } : {}),
    penaltyType: '罚款',
    penalty: '处罚款20万元',
    fineWan: '20',
    decidedOn: decided,
    authority: inFullOf(office).zh,
    source: inFullOf(office).zh,
    publishedOn: plusDays(decided, 5),
    ...(districts[0] ? { unit: districts[0].id } : {}),
    demo: '是',
  };
}

/** The day from which the code of 2026 holds, whose article the example cites. */
const codeHoldsFrom = '2026-08-15';

/** A table with every column that its kind has, but those in English for a city that writes none; without a row where nothing may be invented. */
export function table(city: NewCity, kind: Kind, examples: readonly Row[]): string {
  const rows = city.isDemonstration ? examples : [];
  const columns = columnsOf(kinds[kind].schema).filter(({ path, meta }) => !meta.unlisted && (city.isInEnglish || !path.endsWith('.en')));
  return writeCsv(
    columns.map(({ header }) => header),
    rows.map((row) => columns.map(({ path }) => row[path] ?? '')),
  );
}

/** What each column of a table holds, as a file that lies beside it. */
export function columnGuide(kind: Kind, lang: Lang): string {
  const head = { zh: ['列名', '必填', '填什么'], en: ['column', 'required', 'what it holds'] }[lang];
  const rows = columnsOf(kinds[kind].schema)
    .filter(({ meta }) => !meta.unlisted)
    .map(({ header, label, required, meta }) => [
      { zh: header, en: `${header} (${label.en})` }[lang],
      required ? { zh: '是', en: 'yes' }[lang] : '',
      [meta.meaning?.[lang], sortOf(meta, lang)].filter(Boolean).join(' '),
    ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `# ${kinds[kind].label[lang]}\n\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
