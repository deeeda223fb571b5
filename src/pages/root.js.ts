import type { APIRoute } from 'astro';
import { openStore } from '../store/index.ts';

/** Leads on from / to the language of the reader's browser, or in a portal of one language to that one. */
export const GET: APIRoute = async () => {
  const { languages } = await openStore();
  const [first, ...others] = languages.toReversed();
  const script = others.length
    ? `// Leads on from / by the first of the browser's languages that the portal has; ${first} where it has none.
const chosen = navigator.languages.find((tag) => /^(${languages.join('|')})\\b/i.test(tag)) ?? '${first}';
location.replace(new URL(\`\${chosen.slice(0, 2).toLowerCase()}/\`, document.currentScript.src));
`
    : `// Leads on from / to the portal's one language.
location.replace(new URL('${first}/', document.currentScript.src));
`;
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
