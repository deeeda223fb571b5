import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../publish/data-files.ts';
import { openStore } from '../../store/index.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  dataFiles(await openStore()).map(({ path }) => ({ params: { path: path.replace(/\.csv$/, '') } }));

/** The data files, one address each. */
export const GET: APIRoute = async ({ params }) => {
  const file = dataFiles(await openStore()).find(({ path }) => path === `${params['path']}.csv`);
  return file ? new Response(file.csv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } }) : new Response('', { status: 404 });
};
