/** The parts of the filter sentence that open a control. */
export const controlIds = [
  'services',
  'districts',
  'period',
  'comparison',
  'kinds',
  'segment1',
  'segment2',
  'segment3',
  'assisted',
  'against',
] as const;
export type ControlId = (typeof controlIds)[number];

export type SentencePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'control'; readonly control: ControlId; readonly text: string };

/** The filter in words; underlined pieces are its controls. */
export type Sentence = readonly SentencePiece[];
