import { stat } from 'node:fs/promises';

/** Stands in for what is not there. Any other failure, a missing permission say, is thrown: it is not emptiness. */
export const ifMissing =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };

/** The same, and for a folder where a file should be: the check names that. */
export const ifNoFile =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T =>
    error.code === 'EISDIR' ? instead : ifMissing(instead)(error);

/** The same, and for what would lie below a file. */
export const ifNowhere =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T =>
    error.code === 'ENOTDIR' ? instead : ifMissing(instead)(error);

/** Whether there is a folder at a place. @throws the system's error where it cannot be known */
export const isFolder = (place: string): Promise<boolean> => stat(place).then((found) => found.isDirectory(), ifNowhere(false));
