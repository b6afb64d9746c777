/** A row of a log as most cities export it. */
export interface LogRow {
  readonly date: string;
  readonly district: string;
  readonly service: string;
  readonly channel: string;
}

const districts = ['Салтівський', 'Київський', 'Шевченківський', 'Індустріальний'];
const services = ['Субсидія', 'Реєстрація місця проживання', 'Черга в дитячий садок'];
const channels = ['портал', 'особисто', 'телефон'];

const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** So many rows from a day on, over ten days, districts, services and channels in turn. */
export const logRows = (rows: number, from: string): readonly LogRow[] => {
  const start = Date.parse(`${from}T00:00:00Z`) / 86_400_000;
  return Array.from({ length: rows }, (_, row) => ({
    date: isoDay(start + (row % 10)),
    district: districts[row % districts.length] ?? '',
    service: services[row % services.length] ?? '',
    channel: channels[row % channels.length] ?? '',
  }));
};

/** The rows as a file that is proposed rightly without a touch. */
export const logFile = (name: string, rows: readonly LogRow[]): File => {
  const lines = rows.map((row) => [row.date, row.district, row.service, row.channel].join(';'));
  return new File([['Дата;Район;Послуга;Канал', ...lines, ''].join('\n')], name, { lastModified: 1 });
};
