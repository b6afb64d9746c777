import type { I18n } from '@lingui/core';
import type { ChannelKind } from '../cube/channel-kind.ts';

/** The name of a channel kind, lower case as inside a sentence. */
export const channelWords = (i18n: I18n, kind: ChannelKind): string => {
  switch (kind) {
    case 'online':
      return i18n._({ id: 'channel.online', message: 'онлайн' });
    case 'assisted':
      return i18n._({ id: 'channel.assisted', message: 'асистовано' });
    case 'in-person':
      return i18n._({ id: 'channel.in-person', message: 'особисто' });
    case 'phone':
      return i18n._({ id: 'channel.phone', message: 'телефон' });
    case 'post':
      return i18n._({ id: 'channel.post', message: 'пошта' });
    case 'other':
      return i18n._({ id: 'channel.other', message: 'інше' });
    case 'excluded':
      return i18n._({ id: 'channel.excluded', message: 'не запити мешканців' });
    case 'unknown':
      return i18n._({ id: 'channel.unknown', message: 'канал невідомий' });
  }
};
