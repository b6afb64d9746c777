import { relative, sep } from 'node:path';
import { borderFault } from './border-fault.ts';
import type { Rule, SyntaxNode } from './rule.ts';

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null;

const isMetaUrl = (node: unknown): boolean =>
  isNode(node) && isNode(node['object']) && node['object'].type === 'MetaProperty';

/** The text of a literal, also of a template without holes; null if it is known at run time only. */
const textOf = (node: SyntaxNode): string | null => {
  if (typeof node['value'] === 'string') return node['value'];
  const quasis: unknown = node['quasis'];
  const only: unknown = Array.isArray(quasis) && quasis.length === 1 ? quasis[0] : null;
  const written = isNode(only) ? only['value'] : null;
  return isNode(written) && typeof written['cooked'] === 'string' ? written['cooked'] : null;
};

/**
 * Holds every import against the table of rooms: static, re-exported, `import()`, `typeof import()` and
 * `new URL(..., import.meta.url)`, by which workers are started.
 */
export const roomBorders: Rule = {
  create: (context) => {
    const from = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (source: unknown, typeOnly: boolean): void => {
      if (!isNode(source)) return;
      const specifier = textOf(source);
      const message =
        specifier === null
          ? 'what is imported must be readable here: write a plain string'
          : borderFault({ from, specifier, typeOnly });
      if (message !== null) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => check(node['source'], node['importKind'] === 'type'),
      ExportNamedDeclaration: (node) => check(node['source'], node['exportKind'] === 'type'),
      ExportAllDeclaration: (node) => check(node['source'], node['exportKind'] === 'type'),
      ImportExpression: (node) => check(node['source'], false),
      TSImportType: (node) => check(node['source'], true),
      NewExpression: (node) => {
        const { callee, arguments: given } = node;
        if (!isNode(callee) || callee['name'] !== 'URL' || !Array.isArray(given)) return;
        if (isMetaUrl(given[1])) check(given[0], false);
      },
    };
  },
};
