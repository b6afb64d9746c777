/** Why the arguments cannot be understood: `argument` is the one at fault, `allowed` what may stand there. */
export interface WrongArgument {
  readonly kind: 'wrong';
  readonly code:
    | 'no-files'
    | 'one-file'
    | 'no-workspace'
    | 'unknown-option'
    | 'bad-setting'
    | 'unknown-value'
    | 'too-many-segments'
    | 'count-in-wide';
  readonly argument: string;
  readonly allowed: readonly string[];
}

/** Thrown while arguments are read. */
export class ArgumentFault extends Error {
  readonly wrong: WrongArgument;

  constructor(code: WrongArgument['code'], argument: string, allowed: readonly string[] = []) {
    super(code);
    this.wrong = { kind: 'wrong', code, argument, allowed };
  }
}
