import { expect, test } from 'vitest';
import { foldWords } from '../../../src/search/fold-words.ts';
import { asksForWithheld } from '../../../src/search/papers-withheld.ts';

const asks = (question: string) => asksForWithheld(foldWords(question));

test.each([
  '政府不给我材料怎么办',
  '要不到材料怎么办',
  '局里不肯给我看监测数据',
  '政府文件不让看去哪告',
  '政府不给我看我要的材料怎么办',
  '要了材料一个月没回音怎么办',
  '环保局拒绝给我文件',
  '区里不愿意提供数据',
  '申请的资料一直没答复',
  '文件要不到',
  '想看档案，窗口不让看',
  '向生态环境局要记录，没人理',
  '街道不给会议纪要',
  '政府手里的企业监测报告不给我看',
  '要数据被拒怎么办',
  '索要信息石沉大海',
  'the bureau refuses to give me documents',
  "the government won't give me the papers I asked for",
  "they don't let me see the files",
  'I asked for records and got no reply',
  'my request for data was ignored',
  'the office refused my request for documents',
  'no answer to my request for information',
  "can't get the monitoring data from the city",
])('%s is of papers that are not given', (question) => expect(asks(question)).toBe(true));

test.each([
  '消费材料不给怎么办',
  '装修材料商家不给退',
  '缴费数据不让查',
  '公司不给我工资记录',
  '补贴材料交了没回音',
  '申报材料被拒绝怎么办',
  '医院不给病历资料',
  '物业不给看账目记录',
  '申请许可要交什么材料',
  '要公开哪些数据',
  '政府要公开什么信息',
  '举报材料交了没人理',
  '数据没有更新',
  '哪些局没给数据',
  '拒绝提供资料罚多少',
  '哪些信息可以不公开',
  '没提供数据的单位有哪些',
  'which bureau did not send its monthly report',
  'who refuses to publish data',
  'the shop refuses to give me a copy of the receipt',
  'our permit documents were rejected',
  'what documents must a company disclose',
  'how many reports were not published on time',
  'where do I find monitoring data',
])('%s is not', (question) => expect(asks(question)).toBe(false));
