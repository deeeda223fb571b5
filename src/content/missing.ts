import { readlink, stat } from 'node:fs/promises';
import type { Bilingual } from '../domain/language.ts';

/** Stands in for what is not there. Any other failure, a missing permission say, is thrown: it is not emptiness. */
export const ifMissing =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };

/** The same, and for what would lie below a file or behind a link in a circle. */
export const ifNowhere =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T =>
    error.code === 'ENOTDIR' || error.code === 'ELOOP' ? instead : ifMissing(instead)(error);

/** Whether there is a file at a place, and no folder, pipe or device, which the check names. @throws the system's error where it cannot be known */
export const isFile = (place: string): Promise<boolean> => stat(place).then((found) => found.isFile(), ifNowhere(false));

/** Whether there is a folder at a place. @throws the system's error where it cannot be known */
export const isFolder = (place: string): Promise<boolean> => stat(place).then((found) => found.isDirectory(), ifNowhere(false));

/** Where a link leads, at a place behind which nothing was found; undefined where no link stands there. */
export const linkAt = (place: string): Promise<string | undefined> =>
  readlink(place).catch((error: NodeJS.ErrnoException) => (error.code === 'EINVAL' ? undefined : ifNowhere(undefined)(error)));

/** What is wrong with a link to a place where nothing is. A share that is not mounted is no empty folder. */
export const linkToNowhere = (target: string): Bilingual => ({
  zh: `这是一个链接，指向 ${target}，那里什么也没有：共享盘可能没有挂上。请挂上，或者改正、删除这个链接。`,
  en: `This is a link to ${target}, where there is nothing: a share may not be mounted. Mount it, or mend or remove the link.`,
});
