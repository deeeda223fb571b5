/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Astro turns components into modules here as in a build, without the portal's own integrations.
export default getViteConfig(
  { test: { name: 'components', include: ['**/*.test.ts'], root: import.meta.dirname } },
  { configFile: false, devToolbar: { enabled: false } },
);
