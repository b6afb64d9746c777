/** A node of the syntax tree, as far as the house rules look at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** What the linter hands to a rule for one file. */
export interface RuleContext {
  readonly filename: string;
  readonly cwd: string;
  report(finding: { node: SyntaxNode; message: string }): void;
}

/** A rule in the form oxlint takes from a plugin. */
export interface Rule {
  create(context: RuleContext): Readonly<Record<string, (node: SyntaxNode) => void>>;
}
