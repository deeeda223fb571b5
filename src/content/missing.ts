/** Stands in for what is not there. Any other failure, a missing permission say, is thrown: it is not emptiness. */
export const ifMissing =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
