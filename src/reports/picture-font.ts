/** The screen's typeface, else the reader's own sans-serif. */
export const pictureFont =
  "'Inter Variable', Inter, system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif";
