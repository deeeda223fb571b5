import type { ParseArgsOptionsConfig } from 'node:util';

/**
 * The option that npm took for its own, because no `--` stood before it: `npm run check --content DIR` hands the command
 * nothing. Only options with a value are looked for; npm has names of its own among the others.
 */
export function takenByNpm(
  options: ParseArgsOptionsConfig,
  given: Readonly<Record<string, unknown>>,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  return Object.keys(options).find(
    (name) => options[name]!.type === 'string' && given[name] === undefined && env[`npm_config_${name.replaceAll('-', '_')}`],
  );
}
