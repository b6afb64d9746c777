/** A title as a file name that every system takes: no reserved signs, no dots at the ends, at most 80 characters. */
export const fileName = (title: string, extension: string): string => {
  const plain = title
    .normalize('NFC')
    // control and direction signs, and what Windows reserves
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*«»]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const short = [...plain].slice(0, 80).join('').trim();
  return `${short || 'uptake'}.${extension}`;
};
