import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

type Declared = { place: string; value: string };

/**
 * The words of a value without its types and remarks: names of its own by the order in which they come, those of its file with the
 * file, as two files may call different things alike.
 *
 * @param ofFile what the file declares itself, with the name under which another file would know it
 */
function wordsOf(ofFile: ReadonlyMap<string, string>, ...nodes: readonly ts.Node[]): string {
  const own = new Map(ofFile);
  const words: string[] = [];
  const name = (declared: ts.BindingName): void => {
    if (ts.isIdentifier(declared)) own.set(declared.text, `$${own.size - ofFile.size}`);
    else for (const part of declared.elements) if (ts.isBindingElement(part)) name(part.name);
  };
  const walk = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isVariableDeclaration(node) || (ts.isParameter(node) && ts.isFunctionLike(node.parent))) name(node.name);
    const parts = node.getChildren().filter(({ kind }) => kind !== ts.SyntaxKind.JSDoc);
    for (const part of parts) walk(part);
    if (parts.length || node.getWidth() === 0) return;
    const { parent } = node;
    const isOfAnother = (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
    const known = ts.isIdentifier(node) && !isOfAnother ? own.get(node.text) : undefined;
    // What is taken out of a record by its name bears that name on purpose.
    const isTaken = ts.isBindingElement(parent) && parent.name === node && !parent.propertyName && ts.isObjectBindingPattern(parent.parent);
    words.push(known === undefined ? node.getText() : isTaken ? `${node.getText()}: ${known}` : known);
  };
  for (const node of nodes) walk(node);
  return words.join(' ');
}

/** What a file declares of functions and values, exported or not, those of functions within left out. */
function declaredIn(file: string, text: string): Declared[] {
  const code = file.endsWith('.astro') ? (/^---\n([^]*?)\n---/.exec(text)?.[1] ?? '') : text;
  const { statements } = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const names = [...code.matchAll(/^(?:export )?(?:async )?(?:function\*?|const|let) (\w+)/gm)].map(([, name]) => name!);
  const ofFile = new Map(names.map((name) => [name, `${file} ${name}`]));
  return statements.flatMap((statement): Declared[] => {
    if (ts.isFunctionDeclaration(statement) && statement.body && statement.name)
      return [{ place: `${file} ${statement.name.text}`, value: wordsOf(ofFile, ...statement.parameters, statement.body) }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer: value }) => {
      if (!value || !ts.isIdentifier(name)) return [];
      const isFunction = ts.isArrowFunction(value) || ts.isFunctionExpression(value);
      return [
        { place: `${file} ${name.text}`, value: isFunction ? wordsOf(ofFile, ...value.parameters, value.body) : wordsOf(ofFile, value) },
      ];
    });
  });
}

/** Values as long as a rule or a list is; a shorter one says less than a name of it would. */
const longEnough = 25;
const copiesIn = (declared: readonly Declared[]): string[][] =>
  [
    ...Map.groupBy(
      declared.filter(({ value }) => value.replaceAll(' ', '').length >= longEnough),
      ({ value }) => value,
    ).values(),
  ]
    .filter((same) => same.length > 1)
    .map((same) => same.map(({ place }) => place));

test('a rule stands once: no two files hold the same function or value under whatever name, given away or not', () => {
  const files = globSync('{src,scripts}/**/*.{ts,astro}', { exclude: ['src/staff/fixtures/**', 'src/pages/**', 'src/bindings/**'] });
  const declared = files.flatMap((file) => declaredIn(file, readFileSync(file, 'utf8')));
  expect(declared.length).toBeGreaterThan(3000);
  // The words of a language are all of its files, which bear the same names in each.
  const words = ['src/i18n/en.ts en', 'src/i18n/zh.ts zh'];
  expect(copiesIn(declared).filter((copies) => !copies.every((place) => words.includes(place)))).toEqual([]);
});

test('a copy is found by what it does, whatever its names and types', () => {
  const one = declaredIn('one.ts', 'const inFen = (wan: number): number => Math.round(wan * 1_000_000);');
  const other = declaredIn(
    'other.ts',
    '/** Fen. */\nexport function fen(yuan: Wan) { return 1; }\nexport const whole = (amount: Wan) => Math.round(amount * 1_000_000);',
  );
  expect(copiesIn([...one, ...other])).toEqual([['one.ts inFen', 'other.ts whole']]);
});
