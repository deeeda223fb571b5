import { readWhole, type ContentWatcher } from '../src/content/writing/content-lock.ts';
import { lang } from './cli.ts';

/** Tells, beside what a command prints, that another writes the content, and that a change cut short has been finished. */
export const contentWatcher: ContentWatcher = {
  onWait: () =>
    console.error({ zh: '另一个程序正在写入内容，等它结束。', en: 'Another program is writing the content; waiting for it to end.' }[lang]),
  onFinished: () =>
    console.error(
      {
        zh: '上一次写入被中断，现已补完：内容与当时所定的一致。',
        en: 'An earlier change was cut short; it has been finished: the content is as was ordered then.',
      }[lang],
    ),
};

/** Finishes a change of the content that was cut short, before a command reads it. */
export const settleContent = (directory: string): Promise<void> => readWhole(directory, () => Promise.resolve(), contentWatcher);
