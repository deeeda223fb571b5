import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeSyntheticContent, syntheticAsOf } from '../../scripts/bench/synthetic.ts';
import { build } from './site.ts';
import { serve } from '../../src/publish/serve.ts';
import { largeContent, largePort, largeSize } from './large.ts';

/** Builds the site of 10,000 synthetic cases and serves it, for the browser tests of the search of cases. */
rmSync(largeContent, { recursive: true, force: true });
await writeSyntheticContent(largeContent, largeSize);
const out = path.resolve('.cache/site-large');
build(out, ['--content', largeContent, '--as-of', syntheticAsOf]);
await serve(out, largePort);
