export const lineFeed = 10;
export const carriageReturn = 13;
export const quote = 34;
