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
      /** x is the right end of the text instead of its left */
      readonly anchor?: 'end';
      readonly fill: string;
      readonly opacity: number;
    }
  /** lines and areas as an SVG of their own, free of variables, classes and text */
  | {
      readonly kind: 'drawing';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly markup: string;
    };
