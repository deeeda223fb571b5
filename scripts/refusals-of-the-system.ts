import type { Bilingual } from '../src/domain/language.ts';

const full: Bilingual = {
  zh: '磁盘已满。请腾出空间后再运行一次。',
  en: 'The disk is full. Make room and run it again.',
};
const forbidden: Bilingual = {
  zh: '当前账户无权读写下面的位置。请换一个位置，或请管理员授权。',
  en: 'This account may not read or write there. Choose another place, or ask who administers the machine.',
};
const readOnly: Bilingual = {
  zh: '下面的位置是只读的。请换一个位置。',
  en: 'That place is read-only. Choose another.',
};

const inCircle: Bilingual = {
  zh: '下面的符号链接绕回自己，通不到任何地方。请删去它，或换一个位置。',
  en: 'A symbolic link there leads back to itself, and so nowhere. Remove it, or choose another place.',
};

/** What the system calls its refusals to write, and what they mean to who runs a command. */
const refusals: Readonly<Record<string, Bilingual>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: readOnly,
  ELOOP: inCircle,
};

/** The first refusal of the system that a message names; undefined where it names none. */
export function refusalIn(message: string): Bilingual | undefined {
  return Object.entries(refusals).find(([code]) => new RegExp(`\\b${code}\\b`).test(message))?.[1];
}

/**
 * What to do where something else stands in place of the folder that only those who write need, or of a file in it;
 * undefined for any other failure of the system.
 */
export function misplacedDesk({ code = '', message, path: place = '' }: NodeJS.ErrnoException): Bilingual | undefined {
  const found = /\S*\.desk(?:\/[^\s'"]*)?/.exec(place || message)?.[0];
  if (found === undefined || !['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOENT', 'ELOOP'].includes(code)) return undefined;
  return {
    zh: `${found} 的位置上不是应有的文件夹或文件（${code}）。内容文件夹里的 .desk 应是文件夹，其中 lock 和 journal/steps.json 应是文件：请把占了位置的东西移走，再运行一次；内容没有改动。`,
    en: `Something else stands where ${found} belongs (${code}). In the content .desk is a folder, and lock and journal/steps.json in it are files: move away what stands there and run this again; the content was not changed.`,
  };
}
