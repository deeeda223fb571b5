import type { APIRoute } from 'astro';
import { readingSettings } from '../client/reading/settings.ts';

const choices = Object.fromEntries(Object.entries(readingSettings).map(([name, [, ...others]]) => [name, others]));

/** Sets what a reader chose; it runs before the first paint, so that the page does not flash. */
export const GET: APIRoute = () =>
  new Response(
    `// Runs before the first paint so that what a reader chose does not flash.
try {
  const choices = ${JSON.stringify(choices)};
  for (const [name, values] of Object.entries(choices)) {
    const chosen = localStorage.getItem(name);
    if (values.includes(chosen)) document.documentElement.dataset[name] = chosen;
  }
} catch {
  // Storage may be forbidden; the system's settings then stand.
}
`,
    { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } },
  );
