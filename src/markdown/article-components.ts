import type { Bilingual } from '../domain/language.ts';

/** What an attribute of an article's component may hold. */
export type ArticleAttribute = {
  /** The kind of record that the value must be an id of; with `many`, several between commas. */
  ref?: string;
  many?: true;
  /** A file in content/media/, written /media/name. */
  media?: true;
  /** A file to take away: /media/name, or one of the data files, /data/name. */
  download?: true;
  optional?: true;
  /** Words for a reader, which the check of copy reads. */
  words?: true;
};
export type ArticleComponent = {
  attributes: Record<string, ArticleAttribute>;
  /** What is wrong with the attributes taken together; undefined where nothing is. */
  check?: (given: Readonly<Record<string, string>>) => Bilingual | undefined;
};

/** The options of a quiz, written with | between them. */
export const quizOptions = (options: string): string[] =>
  options
    .split('|')
    .map((option) => option.trim())
    .filter(Boolean);

/** The components an article may use and their attributes. They are shown live at /staff/components/ in `npm run dev`. */
export const articleComponents: Record<string, ArticleComponent> = {
  /** A remark that stands out: tone is note, act or warn. */
  Callout: { attributes: { tone: { optional: true }, title: { optional: true, words: true } } },
  /** A case by its id, with its facts in one line. */
  Case: { attributes: { id: { ref: 'cases' } } },
  /** A link to a clause of a document, with its substance. */
  Clause: { attributes: { document: { ref: 'documents' }, clause: {} } },
  /** Plans side by side, theme by theme. */
  Compare: { attributes: { documents: { ref: 'documents', many: true } } },
  /** A file to take away: of media/, or of the data files. Its content is the visible words. */
  Download: { attributes: { file: { download: true } } },
  /** A picture with words for those who cannot see it, and a caption as its content. */
  Figure: { attributes: { src: { media: true }, alt: { words: true } } },
  /** An indicator's chart with its sentence. */
  Indicator: { attributes: { id: { ref: 'indicators' } } },
  /** A question with options (a|b|c), the number of the right one, and why as its content. */
  Quiz: {
    attributes: { question: { words: true }, options: { words: true }, answer: {} },
    check: ({ options = '', answer = '' }) => {
      const count = quizOptions(options).length;
      if (count < 2) return { zh: '选项至少两个，用 | 隔开。', en: 'Give at least two options with | between them.' };
      return /^\d+$/.test(answer) && Number(answer) >= 1 && Number(answer) <= count
        ? undefined
        : {
            zh: `answer 应为 1 到 ${count} 的数字，是第几个选项对。`,
            en: `answer must be a number from 1 to ${count}: which option is right.`,
          };
    },
  },
  /** A numbered list of steps; holds an ordered list. */
  Steps: { attributes: {} },
  /** A task with its present state. */
  Task: { attributes: { id: { ref: 'tasks' } } },
  /** A term of the glossary; its content is the visible word. */
  Term: { attributes: { id: { ref: 'glossary' } } },
  /** What happened when; holds a list whose items begin with a date in bold. */
  Timeline: { attributes: {} },
  /** A film of media/ with its transcript as content; nothing of it is loaded before it is asked for. */
  Video: { attributes: { src: { media: true }, title: { words: true } } },
};
