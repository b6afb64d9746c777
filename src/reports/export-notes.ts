/** What has to stand on everything that is taken away; written by the caller in the language of the export. */
export interface ExportNotes {
  /** the filter in words: 'Усі послуги в усіх районах за 2025 …' */
  readonly sentence: string;
  /** what the measures mean, one line each */
  readonly definitions: readonly string[];
  /** 'Дані до 31 грудня 2025', and the label of synthetic data if they are such */
  readonly source: string;
  /** 'n = 1 420 000' with what stayed outside */
  readonly counted: string;
}
