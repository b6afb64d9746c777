import type { Name } from './city-profile.ts';

export const kharkivServiceCategories: readonly { readonly id: string; readonly name: Name }[] = [
  { id: 'residence', name: { uk: 'Місце проживання', en: 'Residence' } },
  { id: 'documents', name: { uk: 'Документи', en: 'Documents' } },
  { id: 'family', name: { uk: 'Діти та освіта', en: 'Children and education' } },
  { id: 'social', name: { uk: 'Соціальна підтримка', en: 'Social support' } },
  { id: 'displaced', name: { uk: 'ВПО, ветерани, відновлення', en: 'Displaced people, veterans, recovery' } },
  { id: 'business', name: { uk: 'Бізнес', en: 'Business' } },
  { id: 'land', name: { uk: 'Земля та будівництво', en: 'Land and building' } },
  { id: 'housing', name: { uk: 'Житло та комунальні послуги', en: 'Housing and utilities' } },
  { id: 'transport', name: { uk: 'Транспорт', en: 'Transport' } },
  { id: 'appeals', name: { uk: 'Звернення та інформація', en: 'Appeals and information' } },
];
