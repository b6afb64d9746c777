const pivot = 70;

/** A year as written: four digits stand; two digits 00..69 mean 2000..2069, 70..99 mean 1970..1999 (the POSIX pivot). */
export const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < pivot ? 2000 + year : 1900 + year;
};
