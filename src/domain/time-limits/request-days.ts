import type { IsoDate } from '../days/calendar.ts';
import { dueOfEvent, type Due } from './due.ts';
import type { TimeLimit } from './time-limit.ts';

/** By when a request for information is answered: Government Information Disclosure Regulations 政府信息公开条例 art. 33, as they stood in 2022. */
export const answerLimit = {
  sort: 'within',
  span: { count: 20, measuredIn: 'workingDays' },
  of: 'received',
  extension: { count: 20, measuredIn: 'workingDays' },
} as const satisfies TimeLimit;
/** By when an agency asks for what an unclear request lacks: the same, art. 30. */
export const supplementLimit = {
  sort: 'within',
  span: { count: 7, measuredIn: 'workingDays' },
  of: 'received',
} as const satisfies TimeLimit;

/** The last days of an agency that receives a request on a day: for the answer, for one that it may give later, and for asking what it lacks. */
export function requestDays(received: IsoDate): { answer: Due; extended: Due; supplement: Due } {
  const { due: answer, extended } = dueOfEvent(answerLimit, received)!;
  return { answer, extended: extended!, supplement: dueOfEvent(supplementLimit, received)!.due };
}
