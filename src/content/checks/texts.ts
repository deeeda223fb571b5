import { languages, type Bilingual } from '../../domain/language.ts';
import { forMeLines } from '../../schemas/explainer.ts';
import { textKinds, type TextKind } from '../../schemas/index.ts';
import { openSections } from '../../schemas/sections.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { textFile } from '../text-file.ts';
import { FaultyRecords } from '../faulty-records.ts';

/** An answer that is written but not dated would wait unseen for ever. */
export function checkAnswers(drafts: Drafts, faults: Fault[]): void {
  for (const { fields, texts, file, locate } of drafts.questions) {
    if (fields.askedOn === undefined || fields.answeredOn !== undefined) continue;
    const isInBody = Object.values(texts).some(({ body }) => body.trim());
    if (!isInBody && !Object.values(texts).some(({ summary }) => summary.length)) continue;
    faults.push({
      severity: 'error',
      file,
      ...locate(['askedOn']),
      field: 'answeredOn',
      label: { zh: '答复日期', en: 'Answered on' },
      message: isInBody ? undated : summedUp,
    });
  }
}

const undated: Bilingual = {
  zh: '已经写了答复，却没有答复日期，答复不会公开。请填写 answeredOn。',
  en: 'There is an answer but no day of it, and so it would not be shown. Fill in answeredOn.',
};
const summedUp: Bilingual = {
  zh: '这个问题还在等待答复，却写了要点（summary）：问题的要点就是答复的要点，要随答复公开。还没有答复的，请删去 summary；已经答复的，填写 answeredOn。',
  en: 'The question waits for its answer and has a summary: the summary of a question sums up its answer and is public with it. Take summary out while there is no answer, or fill in answeredOn.',
};

/** A current plan that nobody explains is worth a warning: the notice of 2023 asks for policy to be explained (clause 3). */
export function checkExplained(drafts: Drafts, faults: Fault[], faulty = new FaultyRecords()): void {
  if (faulty.has('documents') || faulty.has('explainers')) return;
  // Where the portal has no explainers, none is missing.
  const [portal] = drafts.portal;
  if (!portal || !openSections(portal.fields.sections).has('explainers')) return;
  const repealed = new Set(drafts.documents.flatMap(({ fields }) => fields.repeals));
  const explained = new Set(drafts.explainers.flatMap(({ fields }) => fields.documents));
  for (const { id, fields, file } of drafts.documents) {
    if (fields.kind !== 'plan' || fields.draft || repealed.has(id) || fields.successors.length || explained.has(id)) continue;
    faults.push({
      severity: 'warning',
      file,
      line: 1,
      column: 1,
      message: {
        zh: `政策文件“${id}”还没有解读。请在 explainers/ 里写一篇，并在 documents 一栏注明它。`,
        en: `The policy document "${id}" has no explainer. Write one in explainers/ and name it there under documents.`,
      },
    });
  }
}

/** An explainer says first what it means for its reader, in every language in which it is written. */
export function checkForMe(drafts: Drafts, faults: Fault[]): void {
  for (const { id, fields, texts, file, locate } of drafts.explainers) {
    const warn = (field: string, zh: string, en: string) =>
      faults.push({ severity: 'warning', file, ...locate(field.split('.')), field, message: { zh, en } });
    const { forMe } = fields;
    if (!forMe)
      warn(
        'forMe',
        `解读“${id}”没有写与读者有什么关系。请在 forMe 里写三到五行：涉及谁、要做什么、什么时候、不做会怎样、找谁。`,
        `The explainer "${id}" does not say what it means for its readers. Write three to five lines under forMe: who, act, by, otherwise, call.`,
      );
    else if (texts.en)
      for (const line of forMeLines)
        if (forMe[line] && forMe[line].en === undefined)
          warn(`forMe.${line}`, '这一行没有英文，正文有。', 'This line has no English, though the text has.');
  }
}

/** A text has words, and is not updated before it is there. */
export function checkWords(drafts: Drafts, faults: Fault[]): void {
  for (const kind of textKinds)
    for (const draft of drafts[kind] as Draft<TextKind>[]) {
      const { fields, texts, file, locate } = draft;
      const warn = (field: string, zh: string, en: string) =>
        faults.push({ severity: 'warning', file, ...locate([field]), field, message: { zh, en } });
      if ('updatedOn' in fields && fields.updatedOn !== undefined && fields.updatedOn < fields.publishedOn)
        warn(
          'updatedOn',
          `更新日期 ${fields.updatedOn} 早于发布日期 ${fields.publishedOn}。`,
          `It was updated on ${fields.updatedOn}, before it was published on ${fields.publishedOn}.`,
        );
      const isWaiting = 'askedOn' in fields && fields.askedOn !== undefined && fields.answeredOn === undefined;
      // Of a document its clauses are the words.
      if (kind === 'documents' || isWaiting) continue;
      for (const lang of languages)
        if (texts[lang]?.body.trim() === '')
          faults.push({
            severity: 'warning',
            file: file.replace('index.yaml', textFile(lang)),
            line: 1,
            column: 1,
            message: { zh: '没有正文。', en: 'There are no words below the title block.' },
          });
    }
}
