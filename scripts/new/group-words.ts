import type { Bilingual } from '../../src/domain/language.ts';

/** What groups of fields are that have no label of their own, by their names: for the line above them in a skeleton. */
export const groupWords: Readonly<Record<string, Bilingual>> = {
  actWords: { zh: '违法行为的英文说法', en: 'English for acts: how summaries of decisions say them on English pages' },
  alsoRepeals: { zh: '一并废止的法规，本站没有页面的', en: 'Laws that it repeals too and that have no page here' },
  answers: { zh: '提问的答复期限和它的依据', en: 'Within how long questions are answered, and by which rule' },
  atPrice: { zh: '省下的钱怎么算：省多少，按哪个价格', en: 'How the saving is reckoned: so much, at which price' },
  bands: {
    zh: '罚款幅度：哪一条最少罚多少、最多罚多少，用来核对决定',
    en: 'Bands of fines: the least and greatest of each article, by which decisions are checked',
  },
  baseline: { zh: '基准：和哪一年的数值比', en: 'Baseline: the year with which values are compared, and its value' },
  breaks: { zh: '口径变化：从何时起，测法或范围怎么变了', en: 'Breaks in method: from when, and what was measured otherwise' },
  changes: { zh: '公开以后的改动：哪天改了什么', en: 'Changes once it was public: on which day, and what' },
  clauses: { zh: '各条：文件的条款，一条一组', en: 'Clauses of the document, one group for each' },
  contacts: { zh: '联系方式：读者可以找谁', en: 'Contacts: whom readers can reach' },
  dailyLimits: { zh: '日均限值：哪个标准，从何时到何时', en: 'Limits of daily means: of which standard, from when to when' },
  doneSoFar: { zh: '已经做的：哪天做了什么', en: 'What was done so far: on which day, and what' },
  evidence: {
    zh: '本地另有做法的公开要求：按什么判断是否做到，或者在哪里做到',
    en: 'Disclosure requirements that are met otherwise in this city: by what each is judged, or where else it is met',
  },
  forMe: { zh: '和我有什么关系：谁要在什么时候做什么', en: 'What it means for me: who has to do what, and by when' },
  forRoles: { zh: '对各类读者分别意味着什么', en: 'What it means for each sort of reader' },
  further: { zh: '同一条的其他幅度：在什么情形下罚多少', en: 'Further ranges of the same article: in which circumstances, and how much' },
  limits: { zh: '限值：哪个标准，从何时到何时', en: 'Limits: of which standard, from when to when' },
  meets: { zh: '它所做到的公开要求，各为哪个时期', en: 'Disclosure requirements that it meets, each for which period' },
  moved: { zh: '搬了的页面：从前的地址，各引到哪里', en: 'Pages that moved: former addresses, and where each leads' },
  otherNames: { zh: '文件的其他叫法', en: 'What else the document is called' },
  parts: {
    zh: '各款各项分别由哪里代替',
    en: 'Where parts of the article have different successors: each paragraph or item, and what stands in its place',
  },
  prices: { zh: '价格：指南里算省多少钱用的', en: 'Prices by which guides reckon what is saved' },
  readings: { zh: '多音字在网址里的读音', en: 'Readings of characters that have several, for addresses' },
  reporting: {
    zh: '月度报送：哪个文件要求报，每月几日前报，从哪个月起',
    en: 'Monthly reports: which document asks for them, by which day, and from which month',
  },
  revisions: { zh: '数据修订：哪天改了什么', en: 'Revisions of the data: on which day, and what' },
  savings: { zh: '能省多少：每个习惯省下的量或钱', en: 'What is saved: how much by each habit' },
  searchWords: {
    zh: '检索用词：读者的说法，各指决定书里的哪个词',
    en: 'Words for the search: what readers say, and what decisions say for it',
  },
  seenAt: { zh: '在哪里能看到：网页的名称和网址', en: 'Where it is to be seen: the name and address of the page' },
  source: { zh: '来源：从哪里读到的', en: 'Source: where it was read' },
  sources: { zh: '来源：各从哪里读到的', en: 'Sources: where each was read' },
  table: {
    zh: '数据表：哪个文件，哪一列是时期，哪一列是数值',
    en: 'Data table: which file, and which of its columns hold the periods and values',
  },
  target: { zh: '目标：到哪年达到多少', en: 'Target: what is to be reached, and by which year' },
  topicPoints: { zh: '各主题的要点：对每个主题说了什么', en: 'What it says on each topic' },
  withdrawn: { zh: '撤下：哪天，为什么', en: 'Taken down: on which day, and why' },
};
