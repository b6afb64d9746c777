import { useLingui } from '@lingui/react/macro';
import type { AdoptionSwitches } from '../../measures/adoption-switches.ts';

export interface Definitions {
  readonly adoption: string;
  readonly interval: string;
  readonly change: string;
  readonly partial: string;
}

/** What the numbers mean, under the switches that are set. */
export const useDefinitions = ({ assisted, against }: AdoptionSwitches): Definitions => {
  const { t } = useLingui();
  const all = against === 'all';
  const withAssisted = assisted === 'online';
  const adoption =
    withAssisted && all
      ? t`Частка онлайн — онлайн-запити разом з асистованими (онлайн-форму заповнено з працівником), поділені на всі запити. Запити невідомим каналом і ті, що не є запитами мешканців, не враховано.`
      : withAssisted
        ? t`Частка онлайн — онлайн-запити разом з асистованими (онлайн-форму заповнено з працівником), поділені на суму онлайн та особистих. Інші канали не враховано.`
        : all
          ? t`Частка онлайн — онлайн-запити без асистованих, поділені на всі запити. Запити невідомим каналом і ті, що не є запитами мешканців, не враховано.`
          : t`Частка онлайн — онлайн-запити без асистованих, поділені на суму онлайн, асистованих та особистих. Інші канали не враховано.`;
  return {
    adoption,
    interval: t`У дужках — 95-відсотковий інтервал (метод Вілсона): наскільки частка може відхилятися випадково. n — кількість запитів, з яких її пораховано.`,
    change: t`Зміна — різниця часток із тим самим періодом роком раніше у відсоткових пунктах (в. п.), інтервал — метод Ньюкомба. Частки ніколи не усереднено: кожна — відношення сум.`,
    partial: t`Неповні періоди позначено; з повними їх не порівнюємо. Де числа немає, названо причину: нуля чи ста відсотків замість нього не показано.`,
  };
};
