import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // By default one core of two stands idle.
    maxWorkers: 2,
    projects: [
      // Nothing under test keeps a state between files, so modules are read once for all of them.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000, isolate: false } },
      // Each of these builds whole sites. Builds wait for each other; what looks at a built site does not.
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 } },
      './tests/components/vitest.config.ts',
    ],
  },
});
