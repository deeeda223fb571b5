import { defineConfig } from 'vitest/config';

const globalSetup = ['tests/support/shared-site.ts'];

export default defineConfig({
  test: {
    // By default one core of two stands idle.
    maxWorkers: 2,
    projects: [
      // Scripts of the browser, each file of tests with a page of its own.
      {
        test: {
          name: 'client',
          include: ['tests/unit/client/**/*.test.ts'],
          environment: 'happy-dom',
          // A page in a test holds the files it names without fetching them.
          environmentOptions: { happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: true } } },
          setupFiles: ['tests/support/aria.ts'],
          testTimeout: 120_000,
        },
      },
      // Nothing under test keeps a state between files, so modules are read once for all of them. Time is no verdict on a busy machine.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/client/**'],
          testTimeout: 120_000,
          isolate: false,
        },
      },
      // The staff's commands, each as a process of its own.
      { test: { name: 'commands', include: ['tests/commands/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000, globalSetup } },
      // Built sites. Builds wait for each other; what looks at the shared site does not.
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000, globalSetup } },
      // What takes minutes, on sites of many cases: npm run test:full.
      { test: { name: 'full', include: ['tests/full/**/*.test.ts'], testTimeout: 1_800_000, hookTimeout: 1_800_000 } },
      './tests/components/vitest.config.ts',
    ],
  },
});
