import { expect, test } from 'vitest';
import { lintPlanted } from '../support/lint-planted.ts';

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);
const longFunction = (length: number): string =>
  `export const long = (): number => {\n  let sum = 0;\n${lines(length - 4, '  sum += 1;')}  return sum;\n};\n`;

/** A file, what is planted in it, and the rule that must find it (null: nothing may). */
const plants: readonly (readonly [path: string, text: string, rule: string | null])[] = [
  ['src/cube/file-251.ts', lines(251, 'export {};'), 'eslint(max-lines)'],
  ['src/cube/file-250.ts', lines(250, 'export {};'), null],
  ['src/cube/function-51.ts', longFunction(51), 'eslint(max-lines-per-function)'],
  ['src/cube/function-50.ts', longFunction(50), null],
  ['mock/function-51.ts', longFunction(51), 'eslint(max-lines-per-function)'],
  ['src/views/function-80.ts', longFunction(80), null],
  ['src/views/function-81.ts', longFunction(81), 'eslint(max-lines-per-function)'],
  ['src/charts/function-81.ts', longFunction(81), 'eslint(max-lines-per-function)'],
  [
    'src/cube/params.ts',
    'export const sum = (a: number, b: number, c: number, d: number): number => a + b + c + d;\n',
    'eslint(max-params)',
  ],
  ['src/cube/default.ts', 'const one = 1;\nexport default one;\n', 'import(no-default-export)'],
  ['src/cube/any.ts', 'export const one: any = 1;\n', 'typescript(no-explicit-any)'],
  ['src/cube/unsafe.ts', "export const one: string = JSON.parse('1');\n", 'typescript(no-unsafe-assignment)'],
  [
    'src/cube/ignore.ts',
    "// @ts-ignore it is so\nexport const one: number = '1';\n",
    'typescript(ban-ts-comment)',
  ],
  [
    'src/cube/expect.ts',
    "// @ts-expect-error it is so\nexport const one: number = '1';\n",
    'typescript(ban-ts-comment)',
  ],
  ['src/cube/console.ts', "console.log('here');\nexport {};\n", 'eslint(no-console)'],
  ['src/cli/console.ts', "console.log('here');\nexport {};\n", null],
  ['src/cube/unused.ts', 'const one = 1;\nexport {};\n', 'eslint(no-unused-vars)'],
  [
    'src/cube/floating.ts',
    'export const go = (): void => {\n  Promise.resolve(1);\n};\n',
    'typescript(no-floating-promises)',
  ],
  [
    'src/cube/case.ts',
    "export const say = (kind: 'a' | 'b'): number => {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n};\n",
    'typescript(switch-exhaustiveness-check)',
  ],
  ['src/cube/upperCase.ts', 'export {};\n', 'unicorn(filename-case)'],
  ['src/cube/loose.ts', 'export const isOne = (one: number): boolean => one == 1;\n', 'eslint(eqeqeq)'],
];

const found = lintPlanted(Object.fromEntries(plants.map(([path, text]) => [path, text])));

test.each(plants)('%s', (path, _text, rule) => {
  const rules = [...new Set(found.get(path)?.map((finding) => finding.slice(0, finding.indexOf(':'))))];
  expect(rules).toEqual(rule === null ? [] : [rule]);
});
