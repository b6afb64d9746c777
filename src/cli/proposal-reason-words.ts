import type { I18n } from '@lingui/core';
import type { ProposalReason } from '../intake/inspection.ts';

/** Why a role is proposed for a column, in words. */
export const proposalReasonWords = (i18n: I18n, reason: ProposalReason): string => {
  const words: Readonly<Record<ProposalReason, string>> = {
    'header-name': i18n._({ id: 'cli.reason.header-name', message: 'так називається стовпець' }),
    'values-are-dates': i18n._({ id: 'cli.reason.dates', message: 'значення — дати' }),
    'values-are-known-districts': i18n._({ id: 'cli.reason.districts', message: 'значення — райони міста' }),
    'values-are-known-services': i18n._({ id: 'cli.reason.services', message: 'значення — відомі послуги' }),
    'values-are-channel-words': i18n._({ id: 'cli.reason.channels', message: 'значення — назви каналів' }),
    'values-are-unique': i18n._({ id: 'cli.reason.unique', message: 'значення не повторюються' }),
    'values-are-counts': i18n._({ id: 'cli.reason.counts', message: 'значення — цілі числа' }),
    'few-distinct-values': i18n._({ id: 'cli.reason.few-values', message: 'мало різних значень' }),
    'header-names-a-channel': i18n._({
      id: 'cli.reason.names-a-channel',
      message: 'стовпець названо за каналом',
    }),
    'header-names-a-window': i18n._({
      id: 'cli.reason.names-a-window',
      message: 'стовпець названо за вікном (проміжком часу)',
    }),
    'window-end-mended': i18n._({
      id: 'cli.reason.window-mended',
      message: 'кінець вікна виправлено: у заголовку, схоже, описка',
    }),
    'looks-personal': i18n._({ id: 'cli.reason.personal', message: 'схоже на персональні дані' }),
    'nothing-fits': i18n._({ id: 'cli.reason.nothing', message: 'нічого не підійшло' }),
  };
  return words[reason];
};
