/** Line ends in a text: CRLF, LF and CR each count once. */
export const lineBreaks = (text: string): number => {
  let breaks = 0;
  let wasReturn = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 || (code === 10 && !wasReturn)) breaks++;
    wasReturn = code === 13;
  }
  return breaks;
};
