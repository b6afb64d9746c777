import type { DemoOptions } from './demo-options.ts';
import { plantedTruths } from './planted-truths.ts';

type Texts = Partial<Readonly<Record<keyof DemoOptions, string>>>;

/** `allowed`: the words that may stand there, or the least whole number. */
export interface WrongDemoOption {
  readonly kind: 'wrong';
  readonly option: keyof DemoOptions;
  readonly text: string;
  readonly allowed: readonly string[] | number;
}

const shapes = ['requests', 'aggregated', 'wide'] as const;
// Object.keys forgets the names of the planted scenarios
const scenarios = Object.keys(plantedTruths.scenarios) as DemoOptions['scenario'][];

const wholeNumber = (text: string, least: number): number | null => {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least ? number : null;
};

/** Demo options from the texts of a command line or an address, or which of them is wrong. */
export const readDemoOptions = (
  texts: Texts,
  usual: Pick<DemoOptions, 'scenario' | 'shape'>,
): { readonly kind: 'read'; readonly options: DemoOptions } | WrongDemoOption => {
  const wrong = (option: keyof DemoOptions, allowed: WrongDemoOption['allowed']): WrongDemoOption => ({
    kind: 'wrong',
    option,
    text: texts[option] ?? '',
    allowed,
  });
  const scenario = scenarios.find((one) => one === (texts.scenario ?? usual.scenario));
  if (scenario === undefined) return wrong('scenario', scenarios);
  // a dirty log is one of requests
  const { isDirty } = plantedTruths.scenarios[scenario];
  const possible = isDirty ? shapes.slice(0, 1) : shapes;
  const shape = possible.find((one) => one === (texts.shape ?? (isDirty ? 'requests' : usual.shape)));
  if (shape === undefined) return wrong('shape', possible);
  const seed = wholeNumber(texts.seed ?? '1', 0);
  if (seed === null) return wrong('seed', 0);
  if (texts.rows === undefined) return { kind: 'read', options: { scenario, seed, shape } };
  const rows = wholeNumber(texts.rows, 1);
  return rows === null ? wrong('rows', 1) : { kind: 'read', options: { scenario, seed, shape, rows } };
};
