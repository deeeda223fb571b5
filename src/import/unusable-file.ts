import { BilingualError } from '../domain/bilingual-error.ts';

/** A file that is none of the kinds that can be imported, or cannot be read. */
export class UnusableFile extends BilingualError {}
