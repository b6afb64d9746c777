/** Reads the table that `countsQuery` made: days since 1970-01-01, the labels ('' where blank), rows. */
export const countedQuery = `
  SELECT
    CAST(day - DATE '1970-01-01' AS INTEGER),
    coalesce(district, ''), coalesce(service, ''), coalesce(channel, ''),
    CAST(requests AS INTEGER)
  FROM counts`;
