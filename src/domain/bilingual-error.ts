import type { Bilingual } from './language.ts';

/** What stops a command, as a clerk reads it in either language. */
export class BilingualError extends Error {
  readonly messages: Bilingual;
  constructor(messages: Bilingual) {
    super(messages.en);
    this.messages = messages;
  }
}
