import { stat } from 'node:fs/promises';

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
