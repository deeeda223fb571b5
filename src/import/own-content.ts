import { kinds, type Kind } from '../schemas/index.ts';

/** What an import of cases reads to know a row: the cases and their corrections, who is there, what law there is, and the words for both. */
const readKinds: readonly Kind[] = ['cases', 'corrections', 'portal', 'units', 'violationTypes', 'penaltyTypes', 'documents'];

/** So many faults and a check ends before it has seen all: nothing can be said of the rest. */
const mostFaults = 1000;

type Fault = { severity: string; file: string; line: number; column: number; message: { en: string } };

/**
 * Errors of a content folder as an import sees them: those in what it rests on, and all others, which are of no concern to it.
 * The words of a document are none of it; its facts are.
 */
export function errorsForImport<F extends Fault>(faults: readonly F[], folder: string): { own: F[]; others: F[] } {
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length >= mostFaults) return { own: errors, others: [] };
  const isOwn = ({ file }: F): boolean => {
    const place = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
    return place === folder || (!place.endsWith('.mdx') && readKinds.some((kind) => isIn(place, kinds[kind].place)));
  };
  return { own: errors.filter(isOwn), others: errors.filter((error) => !isOwn(error)) };
}

const isIn = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);

/** The errors that were not there before. */
export function newErrors<F extends Fault>(after: readonly F[], before: readonly F[]): F[] {
  const known = new Set(before.map(keyOf));
  return after.filter((fault) => fault.severity === 'error' && !known.has(keyOf(fault)));
}

const keyOf = ({ file, line, column, message }: Fault): string => [file, line, column, message.en].join('\n');
