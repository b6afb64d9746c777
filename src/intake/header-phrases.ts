/** Words to look for in column names (`headerKey`): `*` stands for any ending, the number says how sure they make. */
export interface HeaderPhrases {
  readonly phrases: readonly (readonly [weight: number, words: string])[];
  /** words that speak against the role though a phrase is there ("date closed", "service id") */
  readonly against: string;
}

export type NamedRole =
  | 'date'
  | 'year'
  | 'month'
  | 'district'
  | 'service'
  | 'channel'
  | 'count'
  | 'id'
  | 'segment';

export const headerPhrases: Readonly<Record<NamedRole, HeaderPhrases>> = {
  date: {
    phrases: [
      [
        1,
        'дата зверн*|дата подан*|дата подач*|дата створ*|дата реєстр*|дата надход*|дата прий*|дата заяв*|дата запит*',
      ],
      [
        1,
        'дата обращ*|дата создан*|дата регистр*|дата поступл*|дата прием*|дата запрос*|зареєстровано|створено',
      ],
      [
        1,
        'creation date|created date|date created|created|created at|created on|create date|creation time|date of creation',
      ],
      [
        1,
        'submission date|date submitted|submitted|submitted at|submitted on|date received|received date|received|received at',
      ],
      [
        1,
        'request date|date of request|requested date*|requested at|application date|date of application|intake date',
      ],
      [
        1,
        'date opened|open date|opened|opened at|opened date|date reported|reported date|registration date|date registered',
      ],
      [
        0.9,
        'дата і час|дата та час|дата час|дата и время|date and time|date time|datetime|timestamp|дата послуг*|service date',
      ],
      [0.85, 'дата|date|fiscal yr|fiscal year|fy|фінансовий рік|бюджетний рік|финансовый год'],
      [
        0.8,
        'день|day|період|період звіт*|звітний період|период|отчетный период|period|reporting period|квартал|quarter|дата отриман*',
      ],
      [0.6, 'рік|год|year|місяць|месяц|month|час|время|time'],
    ],
    against:
      'clos*|resol*|updat*|modif*|due|complet*|end|finish*|expir*|birth|dob|deadline|last|paid|issued|review|improvement|target|scheduled|planned|result|response|закрит*|закрыт*|викон*|выполн*|заверш*|народж*|рожд*|оновл*|обновл*|змін*|измен*|термін*|срок*|строк*|відповід*|ответ*|видач*|выдач*|розгляд*|рассмотр*|результат*|оплат*|days|днів|дней',
  },
  year: {
    phrases: [
      [1, 'рік|год|year|yr|рік зверн*|рік подан*|год обращ*|creation year|year created'],
      [0.7, 'звітний рік|отчетный год|reporting year|calendar year'],
    ],
    against: 'clos*|birth|народж*|рожд*|закрит*|закрыт*|fiscal|last|review',
  },
  month: {
    phrases: [
      [
        1,
        'місяць|месяц|month|місяць зверн*|месяц обращ*|creation month|month created|reporting month|звітний місяць',
      ],
    ],
    against: 'clos*|birth|народж*|рожд*|закрит*|закрыт*|last',
  },
  district: {
    phrases: [
      [
        1,
        'район|район міста|назва району|район заявника|район проживання|район зверн*|адміністративний район|адмінрайон',
      ],
      [1, 'район города|название района|район обращ*|район заявителя|административный район|р н'],
      [
        1,
        'district|district name|city district|neighbourhood*|neighborhood*|nbh name|nbhd name|nbhd|borough|raion|rayon|rajon',
      ],
      [
        0.9,
        'ward|ward name|municipal district|community area|мікрорайон*|микрорайон*|округ*|suburb|area name',
      ],
      [
        0.7,
        'громад*|територі*|территори*|community|municipality|area|locality|neighb|nbh|місцевість|planning area',
      ],
      [0.5, 'zone|зона|sector|region|регіон|регион|location name'],
    ],
    against:
      'police|council|school|electoral|election|fire|congress*|id|code|код|no|number|номер|№|поліц*|полиц*|виборч*|избират*|desc*',
  },
  service: {
    phrases: [
      [
        1,
        'послуга|назва послуги|найменування послуги|вид послуги|адміністративна послуга|послуги|яка послуга',
      ],
      [1, 'услуга|название услуги|наименование услуги|вид услуги|услуги|административная услуга'],
      [
        1,
        'service|service name|name of service|service requested|request type|type of request|service request type|sr type',
      ],
      [0.95, 'тип зверн*|вид зверн*|тип запит*|тип заяв*|вид заяв*|тип обращ*|вид обращ*|тип запрос*'],
      [
        0.9,
        'complaint type|case type|issue type|problem type|application type|permit type|procedure|процедура|service title',
      ],
      [
        0.75,
        'тема зверн*|тема обращ*|тематика зверн*|тематика обращ*|предмет зверн*|предмет обращ*|суть зверн*|request category|service type|тип послуги|тип услуги',
      ],
      [0.65, 'тема|subject|topic|категорія зверн*|категория обращ*|категорія послуг*|transaction|request'],
      [0.5, 'category|категорія|категория|issue|problem|проблема|питання|вопрос|type|тип|вид'],
    ],
    against:
      'id|code|код|шифр|no|number|номер|№|department|provider|agency|owner|date|дата|status|статус|url|uri|description|опис|описание|fee|cost|time|fr|scope|recipient|level|centre|center|центр|заявник*|заявител*|applicant|client|customer|user|channel|канал|кількіст*|количеств*|count|request count|spatial|group',
  },
  channel: {
    phrases: [
      [
        1,
        'канал|канал зверн*|канал подан*|канал подач*|канал обслуг*|канал надход*|канал отриман*|канал комунікації',
      ],
      [
        1,
        'спосіб зверн*|спосіб подан*|спосіб подач*|спосіб надход*|спосіб отриман*|шлях подан*|шлях надход*',
      ],
      [1, 'канал обращ*|канал поступл*|способ обращ*|способ подач*|способ поступл*|способ получ*'],
      [
        1,
        'channel|contact channel|request channel|submission channel|service channel|access channel|intake channel|channel type',
      ],
      [
        1,
        'method received|submission method|contact method|intake method|received via|how received|method of contact',
      ],
      [
        0.95,
        'source|request source|case source|джерело|джерело зверн*|джерело надход*|источник|источник обращ*|origin|case origin',
      ],
      [
        0.85,
        'форма подан*|форма подач*|форма зверн*|форма обращ*|спосіб|способ|method|received by|open method|media|medium|via',
      ],
      [0.6, 'звідки|откуда|mode|contact type|тип подан*|тип подач*'],
    ],
    against:
      'id|code|код|feedback|url|payment|income|фінанс*|доход*|оплат*|data|notes|description|опис|оповіщ*|notification|видач*|результат*',
  },
  count: {
    phrases: [
      [
        1,
        'кількість|кількість зверн*|кількість заяв*|кількість послуг|кількість запит*|к сть|к ть|число зверн*|число заяв*',
      ],
      [1, 'количество|количество обращ*|количество заяв*|количество услуг|кол во|число обращ*|число заяв*'],
      [
        1,
        'count|request count|requests count|number of requests|no of requests|num requests|number of applications|cnt',
      ],
      [
        0.9,
        'requests|volume|transactions|quantity|qty|n|звернень|заявок|обращений|applications|num applications|number of cases',
      ],
      [0.75, 'total requests|total|всього|усього|разом|итого|всего|total count|num|number|cases'],
      [0.6, 'value|значення|значение|обсяг|объем'],
    ],
    against:
      'id|case id|days|днів|дней|age|вік|возраст|year|рік|год|cost|вартість|сума|сумма|amount|fee|%|percent|частка|доля|share|minutes|time|hours|phone|zip|per|avg|average|середн*|средн*|residents|population|мешканц*|населен*|населення|справи|дела|документ*|сторін*|страниц*',
  },
  id: {
    phrases: [
      [
        1,
        '№ справи|номер справи|№ зверн*|номер зверн*|№ заяв*|номер заяв*|реєстраційний №|реєстраційний номер|рег №|рег номер',
      ],
      [
        1,
        'вхідний номер|вхідний №|вх №|вх номер|код зверн*|ідентифікатор зверн*|ідентифікатор заяв*|id зверн*|ід зверн*|унікальний номер',
      ],
      [
        1,
        '№ дела|номер дела|№ обращ*|номер обращ*|регистрационный номер|регистрационный №|идентификатор обращ*|код обращ*|id обращ*|входящий номер',
      ],
      [
        1,
        'case id|case number|case no|case ref*|request id|request number|request no|service request number|service request id|service request no|sr number|sr no|sr id',
      ],
      [
        1,
        'ticket|ticket id|ticket number|ticket no|reference number|reference no|ref no|ref number|unique key|unique id|incident id|incident number',
      ],
      [
        1,
        'application id|application number|application no|registration number|reg number|reg no|tracking number|tracking id|record id|report id',
      ],
      [
        0.9,
        'reference|ref|guid|uuid|ідентифікатор|идентификатор|номер запит*|номер запрос*|номер послуги|case',
      ],
      [0.8, 'id|ід|ид'],
      [0.65, 'номер|number|№ пп'],
    ],
    against:
      'з п|п п|пп|user|client|customer|applicant|заявник*|заявител*|parcel|district|nbh|neighbo*|ward|phone|house|будинк*|дома|паспорт*|tax|program|org|department|group|service id|service code|район*|телефон*',
  },
  segment: {
    phrases: [
      [
        1,
        'вікова група|вікова категорія|вік|возрастная группа|возрастная категория|возраст|age group|age band|age range|age',
      ],
      [
        1,
        'стать|пол|gender|sex|тип заявника|категорія заявника|вид заявника|статус заявника|тип заявителя|категория заявителя',
      ],
      [
        1,
        'applicant type|type of applicant|client type|customer type|user type|citizen type|applicant category|customer group',
      ],
      [
        1,
        'пристрій|тип пристрою|устройство|тип устройства|device|device type|платформа|platform|мова|мова зверн*|язык|language',
      ],
      [
        0.9,
        'тип особи|фіз юр|фізична юридична особа|тип лица|person type|пільгова категорія|льготная категория|соціальна категорія',
      ],
      [0.7, 'заявник тип|сегмент|segment|категорія громадян|категория граждан'],
    ],
    against: 'id|code|код|date|дата|народж*|рожд*|url|програм*|програмування',
  },
};
