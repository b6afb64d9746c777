/** One thing in a picture, with absolute places in pixels and colours resolved. */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: string;
      readonly opacity: number;
      readonly stroke?: { readonly colour: string; readonly width: number; readonly dash?: string };
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** of the baseline */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: string;
      readonly fill: string;
      readonly opacity: number;
    }
  /** a drawing of its own, already free of variables and classes */
  | { readonly kind: 'drawing'; readonly x: number; readonly y: number; readonly markup: string };
