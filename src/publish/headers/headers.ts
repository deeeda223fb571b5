import { dataNameOf } from '../../domain/page-address.ts';

/** Response headers of every file, and the additions for files that other sites may load. */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const pageHeaders: Record<string, string> = {
  'Content-Security-Policy': `${policy}; upgrade-insecure-requests`,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Data files are for everyone to load. */
export const dataHeaders: Record<string, string> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Names that hold a hash of their content never change. */
export const cacheOf = (path: string): string =>
  path.startsWith('/_astro/') || /\/(fragment|index)\/[^/]+$/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=300, must-revalidate';

/** All headers of a path, as the preview server sends them. */
export const headersFor = (path: string): Record<string, string> => ({
  ...pageHeaders,
  ...(dataNameOf(path) !== undefined ? dataHeaders : {}),
  'Cache-Control': cacheOf(path),
});
