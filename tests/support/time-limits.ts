import fc from 'fast-check';
import {
  daySorts,
  limitEvents,
  limitFrequencies,
  hasDay,
  mostDays,
  type Span,
  type TimeLimit,
} from '../../src/domain/time-limits/time-limit.ts';

const event = fc.constantFrom(...limitEvents);
const span: fc.Arbitrary<Span> = fc.record({ count: fc.integer({ min: 1, max: mostDays }), measuredIn: fc.constantFrom(...daySorts) });
const place = fc.constantFrom('same', 'next');
const dayOfMonth = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('end' as const));

/** Every time limit that there can be. */
export const anyTimeLimit: fc.Arbitrary<TimeLimit> = fc.oneof(
  fc.record({ sort: fc.constant('within'), span, of: event }),
  fc.record({ sort: fc.constant('within'), span, of: event, extension: span }),
  fc.record({ sort: fc.constant('ahead'), span, of: event }),
  fc
    .record({ sort: fc.constant('yearly'), month: fc.integer({ min: 1, max: 12 }), day: dayOfMonth, place })
    .filter(({ month, day }) => hasDay(month, day)),
  fc.record({ sort: fc.constant('monthly'), day: dayOfMonth, place }),
  fc.record({ sort: fc.constant('often'), frequency: fc.constantFrom(...limitFrequencies) }),
  fc.record({ sort: fc.constantFrom('with', 'before'), of: event }),
  fc.constant<TimeLimit>({ sort: 'promptly' }),
  fc.record({ sort: fc.constant('promptly'), after: event }),
  fc.record({ sort: fc.constantFrom('standing', 'updated', 'periodic', 'realTime') }),
) as fc.Arbitrary<TimeLimit>;
