import { settleChanges, type ContentWatcher } from '../src/content/writing/content-lock.ts';
import { lang } from './cli.ts';

/** Reports, beside what a command prints, that another writes the content, and what has become of a change that was cut short. */
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
  onForgotten: () =>
    console.error(
      {
        zh: '上一次写入在改动内容之前被中断：什么也没有写入，请再做一次。',
        en: 'An earlier change was cut short before it changed anything: nothing of it was written. Order it again.',
      }[lang],
    ),
};

/** Puts right what a change of the content that was cut short left behind, before a command reads it. */
export const settleContent = (directory: string): Promise<void> => settleChanges(directory, contentWatcher);
