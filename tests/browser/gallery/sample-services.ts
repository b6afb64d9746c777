import type { MatrixHead } from '../../../src/charts/adoption-matrix.tsx';

const names = [
  ['Реєстрація місця проживання', 'Registration of residence'],
  ['Субсидії на комунальні послуги', 'Utility subsidies'],
  ['Черга в дитячий садок', 'Kindergarten queue'],
  ['Витяг із реєстру територіальної громади', 'Extract from the community register'],
  ['Земельні питання', 'Land matters'],
  ['Допомога при народженні дитини', 'Childbirth benefit'],
  ['Посвідчення багатодітної родини', 'Large family certificate'],
  ['Дозвіл на порушення благоустрою', 'Permit for works in public space'],
  ['Довідка про склад сім’ї', 'Certificate of family composition'],
  ['Реєстрація бізнесу', 'Business registration'],
  ['Паспортні послуги', 'Passport services'],
  ['Звернення громадян', 'Citizens’ petitions'],
] as const;

export const sampleServices = (locale: 'uk' | 'en'): readonly MatrixHead[] =>
  names.map(([uk, en]) => ({ key: en, name: locale === 'uk' ? uk : en }));
