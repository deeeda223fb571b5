import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recoverSite } from '../../src/publish/site/build-leftovers.ts';
import { temporaryFolder } from '../support/content.ts';
import { leftBeside, runAndKill, type Death } from '../support/kills.ts';
import { portalFolder } from '../support/portal.ts';
import { build, fingerprint } from '../support/site.ts';

/** A kill takes seconds, on a busy machine ten times as many. */
const hours = 36_000_000;
/** A hundred; fewer or more with KILLS=15. */
const kills = Number(process.env['KILLS'] ?? 100);
const days = ['2026-11-23', '2026-11-24'];

test(
  'a build that is killed at any moment leaves one whole site or another, and holds nobody up',
  async () => {
    const site = path.join(temporaryFolder(), 'site');
    const order = (day: string) => ['--content', portalFolder, '--out', site, '--as-of', day];
    const whole: Record<string, string>[] = [];
    let takes = 0;
    for (const day of days) {
      const began = performance.now();
      build(site, order(day));
      takes = performance.now() - began;
      whole.push(fingerprint(site));
    }
    let killed = 0;
    for (let round = 0; round < kills; round++) {
      // Every other is killed at a change of its own to the disk: the last ones put the new site into the old one's place.
      const death: Death = round % 2 ? { step: 1 + Math.floor(Math.random() * 30) } : { after: Math.random() * takes * 1.1 };
      const one = runAndKill('build', order(days[round % 2]!), death);
      // Two and three at once wait for each other; one of them is killed.
      const others =
        round % 5 === 4 ? [runAndKill('build', order(days[0]!)), ...(round % 10 === 9 ? [runAndKill('build', order(days[1]!))] : [])] : [];
      for (const { status, stderr } of await Promise.all(others)) expect([status, stderr], stderr).toEqual([0, expect.any(String)]);
      if ((await one).status === null) killed++;
      // What a preview does first.
      await recoverSite(site);
      expect(whole, JSON.stringify(death)).toContainEqual(fingerprint(site));
    }
    expect(killed).toBeGreaterThan(0);
    const last = await runAndKill('build', order(days[0]!));
    expect([last.status, fingerprint(site), leftBeside(site)], last.stderr).toEqual([0, whole[0], []]);
    expect(readdirSync('.astro').filter((name) => name.startsWith('build.lock'))).toEqual([]);
  },
  hours,
);
