/** Makes this file a module, which may wait for others. */
export {};

// The tests of every run, in their full numbers: 10,000 damaged content folders and 1,000 damaged deliveries.
process.env['TREES'] ??= '10000';
process.env['MUTATIONS'] ??= '1000';
await import('../unit/content/fuzz.test.ts');
await import('../unit/import/mutations.test.ts');
