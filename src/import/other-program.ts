import type { Bilingual } from '../domain/language.ts';

const saveAsXlsx: Bilingual = {
  zh: '请打开后另存为“Excel 工作簿（.xlsx）”再导入。',
  en: 'Open it and save it as an Excel workbook (.xlsx), then import that.',
};
/** What else lies in a zip file, by a part that it has. */
const programs: readonly [part: RegExp, Bilingual][] = [
  [
    /^content\.xml$/,
    { zh: '这是 OpenDocument 文件（.ods 等），不是 .xlsx。', en: 'This is an OpenDocument file (.ods or another), not an .xlsx.' },
  ],
  [/^xl\/workbook\.bin$/, { zh: '这是二进制工作簿（.xlsb），不是 .xlsx。', en: 'This is a binary workbook (.xlsb), not an .xlsx.' }],
  [/^Index\/.+\.iwa$|^Index\.zip$/, { zh: '这是 Numbers 表格，不是 .xlsx。', en: 'This is a Numbers table, not an .xlsx.' }],
];
const documents: Bilingual = {
  zh: '这是 Word 文档或演示文稿，不是表格。请把表格放进电子表格，存为 .xlsx 再导入。',
  en: 'This is a text document or slides, not a table. Put the table into a spreadsheet and save it as .xlsx, then import that.',
};
const archive: Bilingual = {
  zh: '这是压缩包，不是表格。请解压后逐个导入里面的表格。',
  en: 'This is an archive, not a table. Unpack it and import each table in it.',
};

/** What a zip file is that holds no workbook, by the names of its parts, and what to do with it. */
export function otherProgram(names: ReadonlySet<string>): Bilingual {
  const has = (part: RegExp): boolean => [...names].some((name) => part.test(name));
  const program = programs.find(([part]) => has(part))?.[1];
  if (program) return { zh: program.zh + saveAsXlsx.zh, en: `${program.en} ${saveAsXlsx.en}` };
  return has(/^(?:word|ppt)\//) ? documents : archive;
}
