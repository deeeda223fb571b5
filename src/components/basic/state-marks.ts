/**
 * The marks of states, drawn on a square of 12 and filled by the even-odd rule: shapes that print, grey and a reader's own
 * colours keep. A mark has one meaning everywhere, and one tone, which only repeats it.
 *
 * | mark | meaning |
 * |---|---|
 * | disc | as it should be: done, on time, kept, in force, published |
 * | target | there, but late: done late, reported late, answered late |
 * | triangle | on course |
 * | diamond | at risk |
 * | square | behind, overdue |
 * | cross | missing, missed, withdrawn |
 * | corners | due: its day is still to come |
 * | pause | under way, not settled: under review, a finding open, a question waiting, not yet in force |
 * | ring | nothing to judge any more, or not yet: not started, ended |
 * | dash | not judged |
 */
export const stateMarks = {
  disc: { tone: 'good', path: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z' },
  target: {
    tone: 'soon',
    path: 'M.5 6a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0ZM2.1 6a3.9 3.9 0 1 0 7.8 0a3.9 3.9 0 1 0-7.8 0ZM4 6a2 2 0 1 0 4 0a2 2 0 1 0-4 0Z',
  },
  triangle: { tone: 'good', path: 'M2 .5 11.5 6 2 11.5Z' },
  diamond: { tone: 'soon', path: 'M6 0 12 6 6 12 0 6ZM6 2.4V9.6L9.6 6Z' },
  square: { tone: 'bad', path: 'M1 1H11V11H1Z' },
  cross: { tone: 'bad', path: 'M2.4.7 6 4.3 9.6.7 11.3 2.4 7.7 6 11.3 9.6 9.6 11.3 6 7.7 2.4 11.3.7 9.6 4.3 6 .7 2.4Z' },
  corners: {
    tone: 'plain',
    path: 'M1 1H4.5V2.5H2.5V4.5H1ZM7.5 1H11V4.5H9.5V2.5H7.5ZM9.5 7.5H11V11H7.5V9.5H9.5ZM1 7.5H2.5V9.5H4.5V11H1Z',
  },
  pause: { tone: 'soon', path: 'M1.5 1H4.7V11H1.5ZM7.3 1H10.5V11H7.3Z' },
  ring: { tone: 'plain', path: 'M.5 6a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0ZM2.1 6a3.9 3.9 0 1 0 7.8 0a3.9 3.9 0 1 0-7.8 0Z' },
  dash: { tone: 'none', path: 'M1 5.2H11V6.8H1Z' },
} as const satisfies Record<string, { tone: 'good' | 'soon' | 'bad' | 'plain' | 'none'; path: string }>;
export type StateMarkName = keyof typeof stateMarks;
export const stateMarkNames = Object.keys(stateMarks) as StateMarkName[];
