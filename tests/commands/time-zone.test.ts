import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const askedIn = (TZ: string) =>
  JSON.parse(execFileSync(process.execPath, ['tests/support/in-time-zone.ts'], { env: { ...process.env, TZ }, encoding: 'utf8' })) as {
    workingDays: boolean[];
    calendar: string;
  };

test.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati', 'UTC'])(
  'a working day is one, and the 15th is the 15th, where the clock is that of %s',
  (zone) => {
    const { workingDays, calendar } = askedIn(zone);
    expect(workingDays).toEqual([true, true, false, true]);
    const starts = [...calendar.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day]) => day!);
    // September 2025 to November 2027, each due on the 15th of the next month.
    expect(starts.filter((day) => day.endsWith('15'))).toHaveLength(27);
    expect(calendar).toBe(askedIn('Asia/Tokyo').calendar);
  },
);
