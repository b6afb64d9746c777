import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ReadMappingFile } from '../../engine/read-mapping-file.ts';

type Refused = Exclude<ReadMappingFile, { readonly kind: 'mapping' }>;

/** Why a mapping file cannot be used, and what to do. */
export const mappingFileWords = (i18n: I18n, refused: Refused): string => {
  switch (refused.kind) {
    case 'not-json':
      return i18n._(
        msg`Це не файл відповідності стовпців: у ньому не JSON. Виберіть файл, збережений звідси.`,
      );
    case 'missing': {
      const columns = refused.missing.map(({ column }) => column).join(', ');
      return i18n._(
        msg`Ця відповідність для файлів іншої будови: тут немає стовпців ${columns}. Нічого не змінено.`,
      );
    }
    case 'invalid': {
      const { code, path, expected, received } = refused.fault;
      if (code === 'newer-version')
        return i18n._(msg`Файл записано новішою версією програми. Оновіть сторінку й спробуйте ще раз.`);
      return i18n._(
        msg`Запис «${path}» у файлі відповідності має бути ${expected}, а там ${received}. Нічого не змінено.`,
      );
    }
  }
};
