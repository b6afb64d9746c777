import type { ChannelKind } from '../cube/channel-kind.ts';
import type { ChannelWord } from './city-profile.ts';

/**
 * The words of real systems for how a request was made, in Ukrainian, Russian and English. Only what is clear has a
 * kind: a code that only its own system understands (TWIR, EDC, EIP, INSPE ...) stays unknown until the user says,
 * and so do words that systems use for different things («кабінет» is an account or a room, "mobile" an app or a
 * telephone, "auto", "staff", "self-service", «термінал»).
 *
 * Decided where opinions may differ: social networks, messengers, e-mail and fax are `other` (a person still reads
 * and enters the request); a chat bot lives in a messenger and is `other` as well; «ЦНАП» alone is a visit, only
 * with «онлайн» or «з допомогою» is it `assisted`.
 */
const wordsByKind: readonly (readonly [ChannelKind, string])[] = [
  [
    'online',
    `онлайн | он-лайн | портал | портал міста | міський портал | портал послуг | е-портал | веб-портал | вебпортал
    сайт | вебсайт | веб-сайт | сайт міста | через сайт | веб | інтернет | через інтернет | електронно | е-послуга
    електронна форма | онлайн-форма | вебформа | веб-форма | онлайн-заява | електронна заява
    Дія | портал Дія | застосунок Дія | додаток Дія | Дія (застосунок) | Дія (портал) | Дія.Портал | Дія онлайн
    застосунок | додаток | мобільний застосунок | мобільний додаток | міський застосунок | застосунок міста
    е-кабінет | електронний кабінет | особистий кабінет | кабінет мешканця | онлайн-кабінет
    портал города | приложение | мобильное приложение | интернет | через интернет | личный кабинет | Дия
    электронный кабинет | электронно | портал услуг | онлайн-заявка | веб-сайт города
    online | on-line | web | web portal | web form | webform | website | web site | web app | portal | site | internet
    app | mobile app | smartphone app | Diia | Diya | Diia app | Diia portal | e-service | eservice | online form
    online portal | city portal | customer portal | self-service portal | iOS | iPhone | iPad | Android`,
  ],
  [
    'assisted',
    `адміністратор ЦНАП онлайн | ЦНАП онлайн | онлайн у ЦНАП | онлайн в ЦНАП | онлайн через адміністратора
    з допомогою адміністратора | за допомогою адміністратора | онлайн з допомогою адміністратора
    онлайн за допомогою адміністратора | онлайн з адміністратором | онлайн з консультантом | онлайн з допомогою
    портал через адміністратора | асистовано | асистований | асистована | асистоване | асистована послуга
    онлайн с помощью администратора | с помощью администратора | онлайн с помощью | онлайн в ЦНАПе | ассистированно
    assisted | assisted online | assisted digital | online assisted | online with help | clerk online
    online with assistance | assisted service`,
  ],
  [
    'in-person',
    `особисто | особистий прийом | особисте звернення | особистий візит | очно | прийом | прийом громадян | візит
    відвідування | ЦНАП | у ЦНАП | в ЦНАП | центр надання адміністративних послуг | мобільний ЦНАП
    віддалене робоче місце ЦНАП | електронна черга ЦНАП | Дія.Центр | Дія Центр | фронт-офіс | мобільний офіс
    офіс | каса | вікно | у вікні | на прийомі | паперово | паперова заява
    лично | личный прием | личное обращение | прием | прием граждан | визит | очный прием | офис | касса | окно
    на приеме | бумажное заявление
    in person | in-person | inperson | walk-in | walk in | walkin | walk | walk-up | counter | desk | front desk
    front counter | front office | office | visit | office visit | personal visit | face to face | face-to-face | f2f
    service centre | service center | over the counter | branch | paper form`,
  ],
  [
    'phone',
    `телефон | тел. | тел | телефоном | по телефону | за телефоном | телефонний дзвінок | дзвінок | голосовий дзвінок
    гаряча лінія | контакт-центр | контактний центр | кол-центр | колцентр | call-центр | колл-центр
    1562 | 15-62 | контакт-центр 1562 | гаряча лінія 1562 | служба 1562 | телефон 1562
    горячая линия | звонок | телефонный звонок | контактный центр | служба 1562 по телефону
    phone | telephone | tel | phone call | by phone | call | voice | voicemail | voice mail | IVR | hotline | helpline
    call centre | call center | callcentre | callcenter | contact centre | contact center`,
  ],
  [
    'post',
    `пошта | поштою | лист | листом | листи | паперовий лист | поштове відправлення | рекомендований лист | Укрпошта
    засобами поштового зв'язку | поштовий зв'язок | почта | почтой | по почте | письмо | письмом | Укрпочта
    mail | post | letter | by mail | by post | by letter | postal | postal mail | regular mail | surface mail`,
  ],
  [
    'other',
    `інше | інший | інша | інші | інший канал | інші канали | другое | другой | другие | прочее | other | others
    ел. пошта | ел. поштою | електронна пошта | електронною поштою | е-пошта | е-поштою | імейл | емейл
    эл. почта | эл. почтой | электронная почта | электронной почтой | email | e-mail | e mail | electronic mail
    факс | факсом | fax | by fax | SMS | СМС | sms-повідомлення | text message
    соцмережі | соцмережа | соціальні мережі | соціальна мережа | соцсети | социальные сети | social media
    social network | social networks | Facebook | Фейсбук | Instagram | Twitter | Telegram | Телеграм | Viber | Вайбер
    WhatsApp | Signal | Telegram-канал | месенджер | месенджери | мессенджер | messenger | чат | chat | live chat
    бот | чат-бот | чатбот | телеграм-бот | Telegram-бот | Viber-бот | вайбер-бот | bot | chat bot | chatbot
    відеозв'язок | відеодзвінок | видеозвонок | video call | скринька для звернень`,
  ],
  [
    'excluded',
    `система | системний | системна | системне | системна заявка | створено системою | службове | службова | внутрішнє
    внутрішній | внутрішня заявка | тест | тестовий | тестова | тестове | тестова заявка | перевірка системи
    міграція даних | система автоматически | системный | служебный | служебная | внутренний | тестовый | тестовая
    system | sys | system generated | system-generated | auto-generated | automatically generated | batch
    internal | staff generated | staff-generated | employee generated | test | testing | data migration`,
  ],
];

export const channelWords: readonly ChannelWord[] = wordsByKind.flatMap(([kind, words]) =>
  words.split(/[|\n]/).map((word) => ({ word: word.trim(), kind })),
);
