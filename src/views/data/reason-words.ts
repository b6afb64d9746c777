import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ProposalReason } from '../../intake/inspection.ts';

/** Why a use was proposed for a column. */
export const reasonWords: Readonly<Record<ProposalReason, MessageDescriptor>> = {
  'header-name': msg`так називається стовпець`,
  'values-are-dates': msg`значення — дати`,
  'values-are-known-districts': msg`значення — райони міста`,
  'values-are-known-services': msg`значення — відомі послуги`,
  'values-are-channel-words': msg`значення — назви каналів`,
  'values-are-unique': msg`значення не повторюються`,
  'values-are-counts': msg`значення — цілі числа`,
  'few-distinct-values': msg`мало різних значень`,
  'header-names-a-channel': msg`стовпець названо за каналом`,
  'header-names-a-window': msg`стовпець названо за вікном (проміжком часу)`,
  'window-end-mended': msg`кінець вікна виправлено: у заголовку, схоже, описка`,
  'looks-personal': msg`схоже на персональні дані`,
  'nothing-fits': msg`нічого не підійшло`,
};
