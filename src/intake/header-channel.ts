import type { CityMatcher } from '../city/city-matcher.ts';
import type { ChannelKind } from '../cube/channel-kind.ts';

/** totals, shares, costs, and contacts that are no request for a service (an enquiry, a page that was looked at) */
const noChannel =
  /(?:^| )(?:total|всього|усього|разом|загалом|итого|всего|%|percent|percentage|частка|доля|share|rate|cost|вартість|стоимость|fee|avg|average|середн\p{L}*|средн\p{L}*|time|minutes|хвилин|target|enquir\p{L}*|inquir\p{L}*|консультац\p{L}*|запитан\p{L}*|views?|hits?|sessions?|перегляд\p{L}*|просмотр\p{L}*|id|code|код|номер|number of days)(?: |$)/u;
const siteVisits =
  /(?:^| )(?:web\p{L}*|site|сайт\p{L}*|портал\p{L}*|page|сторінк\p{L}*)(?: \p{L}+)* (?:visits?|відвідуван\p{L}*|посещен\p{L}*)(?: |$)|(?:visits?|відвідуван\p{L}*|посещен\p{L}*)(?: \p{L}+)* (?:web\p{L}*|site|сайт\p{L}*|портал\p{L}*)(?: |$)/u;
const longestPhrase = 5;

/** The kind of the channel that a count column is named after ("num applications by phone", «Через портал, кількість»); null if it names none, or no channel of requests. */
export const headerChannel = (key: string, matcher: CityMatcher): ChannelKind | null => {
  if (noChannel.test(key) || siteVisits.test(key)) return null;
  const words = key.split(' ');
  // the longest words first: «електронна пошта» is no post
  for (let length = Math.min(longestPhrase, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const kind = matcher.channelKind(words.slice(from, from + length).join(' '));
      if (kind !== null) return kind;
    }
  }
  return null;
};
