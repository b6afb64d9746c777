import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

const ranges = [
  [cyrillic, 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'],
  [latin, 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+FEFF'],
] as const;

const base64 = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`font not loaded: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // in pieces: an argument list has a limit
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
};

/** The screen's typeface inside the file: a picture cannot reach the page's fonts. Latin and Cyrillic, 90 kB. */
export const fontFaces = async (): Promise<string> => {
  const faces = await Promise.all(
    ranges.map(async ([address, range]) => {
      const data = await base64(address);
      return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
    }),
  );
  return faces.join('');
};
