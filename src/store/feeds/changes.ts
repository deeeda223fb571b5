import { ascending, descending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { CaseStatus } from '../../schemas/case/case.ts';
import { textKinds, type TextKind } from '../../schemas/index.ts';
import type { Change } from '../../schemas/shared.ts';
import { addressOf } from '../address.ts';

import type { Store } from '../store.ts';

/** A change of something already public: of a text's words, or of a case's status, with the reason where one was given. */
export type PublishedChange =
  | { on: IsoDate; of: 'text'; entry: Entry<TextKind>; note: Change['note'] }
  | { on: IsoDate; of: 'case'; entry: Entry<'cases'>; status: CaseStatus; reason: string | undefined };

/**
 * Every published change of a text and of a case's status, newest first. What was changed of a text up to the day on which the
 * portal opened, as of a law that comes with the software, no reader of this portal ever saw otherwise.
 */
export function publishedChanges(store: Store): PublishedChange[] {
  const { openedOn = '' } = store.portal;
  const ofTexts = textKinds.flatMap((kind) =>
    (store.all(kind) as Entry<TextKind>[]).flatMap((entry) =>
      changesOf(entry)
        .filter(({ on }) => on > openedOn && on <= store.asOf)
        .map(({ on, note }): PublishedChange => ({ on, of: 'text', entry, note })),
    ),
  );
  const ofCases = store.all('cases').flatMap((entry): PublishedChange[] => {
    const { stateOn, stateReason } = entry.fields;
    const status = store.cases.isUnderReview(entry) ? 'underReview' : store.cases.status(entry);
    if (entry.fields.state !== status || status === 'published' || !stateOn) return [];
    return [{ on: stateOn, of: 'case', entry, status, reason: stateReason }];
  });
  const address = ({ entry }: PublishedChange) => addressOf(entry.kind, entry.id, 'zh');
  return [...ofTexts, ...ofCases].toSorted((a, b) => descending(a.on, b.on) || ascending(address(a), address(b)));
}

/** What was changed of a text, its withdrawal among it. */
const changesOf = ({ fields }: Entry<TextKind>): readonly Change[] =>
  'withdrawn' in fields && fields.withdrawn ? [...fields.changes, fields.withdrawn] : fields.changes;
