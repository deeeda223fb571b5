import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // By default one core of two stands idle.
    maxWorkers: 2,
    projects: [
      // Nothing under test keeps a state between files, so modules are read once for all of them.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000, isolate: false } },
      // Each of these builds whole sites; they run one after another so as not to fight for the machine.
      {
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 },
      },
    ],
  },
});
