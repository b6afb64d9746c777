/** Small letters, one apostrophe: what one types finds what is written. */
export const searchedText = (text: string): string => text.toLocaleLowerCase('uk').replace(/[’ʼ`´]/g, "'");
