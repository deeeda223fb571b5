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

/** What the system calls its refusals to write, and what they mean to who runs a command. */
const refusals: Readonly<Record<string, Bilingual>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: readOnly,
};

/** The first refusal of the system that a message names; undefined where it names none. */
export function refusalIn(message: string): Bilingual | undefined {
  return Object.entries(refusals).find(([code]) => new RegExp(`\\b${code}\\b`).test(message))?.[1];
}
