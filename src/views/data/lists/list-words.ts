import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ListName } from '../../../city/lists/reference-lists.ts';

/** What each list is called, and what it is for. */
export const listWords: Readonly<
  Record<ListName, { readonly name: MessageDescriptor; readonly purpose: MessageDescriptor }>
> = {
  districts: {
    name: msg`Райони`,
    purpose: msg`За цими назвами програма впізнає райони у файлах. Інші назви відділяйте знаком |. Число мешканців враховується, лише коли вказано дату і джерело.`,
  },
  services: {
    name: msg`Послуги`,
    purpose: msg`За цими назвами програма впізнає послуги у файлах. «Онлайн від» — день, з якого послугу можна отримати онлайн; порожньо — не можна.`,
  },
  categories: {
    name: msg`Категорії послуг`,
    purpose: msg`Групи, на які поділено послуги.`,
  },
  channelWords: {
    name: msg`Слова каналів`,
    purpose: msg`Якими словами системи називають спосіб звернення і як його рахувати. Регістр, апострофи й розділові знаки не важать.`,
  },
  costs: {
    name: msg`Вартість запиту`,
    purpose: msg`Скільки коштує місту один запит через кожен канал. Рядок враховується, лише коли вказано суму, рік і джерело.`,
  },
  holidays: {
    name: msg`Свята`,
    purpose: msg`У ці дні запитів зазвичай немає, тож порожній день не вважається пропуском у даних.`,
  },
};
