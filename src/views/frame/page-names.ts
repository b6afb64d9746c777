import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { PageId } from '../state/view-state.ts';

/** The name of a page in the navigation, and the question it answers (its heading). */
export const pageNames: Readonly<
  Record<PageId, { readonly short: MessageDescriptor; readonly heading: MessageDescriptor }>
> = {
  overview: { short: msg`Огляд`, heading: msg`Як мешканці користуються онлайн-послугами` },
  explore: { short: msg`Дослідження`, heading: msg`Де і як змінюється частка онлайн` },
  targets: { short: msg`Цілі`, heading: msg`Де кампанія зрушить найбільше` },
  data: { short: msg`Дані`, heading: msg`Дані, на яких стоять ці числа` },
};
