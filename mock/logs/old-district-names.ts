/** By district id: the Ukrainian name before the renamings, and the Russian names; Київський was never renamed. */
export const oldDistrictNames: Readonly<
  Record<string, { readonly former: string; readonly russian: string }>
> = {
  shevchenkivskyi: { former: 'Дзержинський', russian: 'Дзержинский' },
  kyivskyi: { former: 'Київський район', russian: 'Киевский' },
  kholodnohirskyi: { former: 'Ленінський', russian: 'Ленинский' },
  saltivskyi: { former: 'Московський', russian: 'Московский р-н' },
  industrialnyi: { former: 'Орджонікідзевський', russian: 'Орджоникидзевский' },
  novobavarskyi: { former: 'Жовтневий', russian: 'Октябрьский' },
  osnovianskyi: { former: 'Червонозаводський', russian: 'Червонозаводский' },
  slobidskyi: { former: 'Комінтернівський', russian: 'Коминтерновский' },
  nemyshlianskyi: { former: 'Фрунзенський', russian: 'Фрунзенский' },
};
