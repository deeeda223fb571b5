import { citizen } from './citizen.ts';
import { english } from './english.ts';
import type { Job, Question, Reader } from './job.ts';
import { journalist } from './journalist.ts';

/** The questions of each reader: a file each. */
const questions: Record<Reader, readonly Question[]> = { journalist, citizen, 'reader of English': english };

/** Every question that the portal must answer. */
export const jobs: readonly Job[] = Object.entries(questions).flatMap(([reader, own]) =>
  own.map((question) => ({ ...question, reader: reader as Reader })),
);
