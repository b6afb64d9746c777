import { useLingui } from '@lingui/react/macro';

export interface WindowWords {
  readonly overlap: string;
  readonly adoption: string;
  readonly constant: string;
  readonly interval: string;
  readonly gaps: string;
}

/** What the numbers of windows mean. */
export const useWindowWords = (): WindowWords => {
  const { t } = useLingui();
  return {
    overlap: t`Вікно — проміжок часу зі своїми числами. Вікна можуть перекриватися, тому той самий запит є в кількох із них: їх порівнюють і ніколи не додають.`,
    adoption: t`Частка онлайн — онлайн-запити, поділені на всі запити тих рядків, які у вікні називають обидва числа. Часток ніколи не усереднено: кожна — відношення сум.`,
    constant: t`Сталі послуги — рядки, що називають обидва числа в кожному вікні від ранішого до пізнішого: їхня частка не змінюється від того, хто почав чи перестав звітувати.`,
    interval: t`Інтервали — 95-відсоткові: частки — метод Вілсона, зміни — метод Ньюкомба. Вікна зі спільними місяцями мають спільні запити, тож справжній інтервал зміни вужчий.`,
    gaps: t`Порожня клітинка — пропуск, а не нуль: де числа немає, названо причину.`,
  };
};
