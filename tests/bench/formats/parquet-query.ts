/** As `countsQuery`, of a Parquet file of the demo's log. */
export const parquetQuery = (path: string): string => `
  CREATE TABLE counts AS
  SELECT CAST("дата і час" AS DATE) AS day, "район" AS district, "послуга" AS service, "канал" AS channel, count(*) AS requests
  FROM read_parquet('${path.replaceAll("'", "''")}')
  WHERE "дата і час" IS NOT NULL
  GROUP BY ALL`;
