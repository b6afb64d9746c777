/** days of a month, so that every order but one is impossible */
export const days = ['03', '14', '25', '17', '28', '09', '30', '21', '12', '23'];
export const districts = ['Салтівський', 'Київський район', 'Шевченківський', 'Індустріальний'];
export const oldDistricts = ['Московский', 'Киевский', 'Дзержинский', 'Орджоникидзевский'];
export const services = ['Субсидія', 'Реєстрація місця проживання', 'Довідка про склад сім’ї'];
export const names = ['Іваненко Іван Іванович', 'Петренко Олена Петрівна', 'Шевчук Марія Степанівна'];

/** values in turn */
export const of = (values: readonly string[], row: number): string => values[row % values.length] ?? '';
/** A log of ten rows. */
export const table = (
  header: string,
  row: (at: number) => readonly (string | number)[],
  delimiter = ';',
): string => [header, ...days.map((_, at) => row(at).join(delimiter)), ''].join('\n');
