import type { FileMetaData, SchemaElement } from 'hyparquet';

/** The columns at the top of a schema: those inside of others are written as one text. */
export const topColumns = ({ schema }: FileMetaData): readonly SchemaElement[] => {
  const columns: SchemaElement[] = [];
  let inner = 0;
  for (const element of schema.slice(1)) {
    if (inner === 0) columns.push(element);
    else inner -= 1;
    inner += element.num_children ?? 0;
  }
  return columns;
};
