import { isIn, isWhole, phrases } from './phrase.ts';

const personalWords = [
  // people
  'піб|п і б|прізвище*|прізвища|імя|по батькові|фио|ф и о|фамилия|имя|отчество|full name|first name|last name|middle name|surname|given name|family name|maiden name',
  'applicant name|client name|customer name|citizen name|contact name|person name|caller name|name of applicant|requester*|reporter|caller|submitted by|заявник піб|піб заявника|імя заявника|фио заявителя',
  // where they live
  'адреса*|адрес|адресу|адреси|address|street|street name|street address|вулиц*|улица|будинок|номер будинку|дом|квартир*|apartment|house number|zip|zip code|zipcode|postcode|postal code|поштовий індекс|почтовый индекс|parcel*|кадастров*|incident address',
  // how to reach them
  'phone|phone number|telephone|telephone number|mobile number|mobile phone|cell phone|тел|телефон|номер телефону|номер телефона|контактний телефон|моб тел|email|e mail|email address|e mail address|електронна пошта|ел пошта|електронна адреса|электронная почта|эл почта',
  // where they are
  'latitude|longitude|lat|lon|lng|long|coordinate*|координат*|широта|довгота|долгота|geo*|x coordinate|y coordinate|point',
  // who they are to the state
  'іпн|рнокпп|инн|ідентифікаційний код|ідентифікаційний номер|податковий номер|идентификационный код|tax id|tax number|taxpayer*|ssn|social security*|passport*|паспорт*|унзр|iban|birth date|date of birth|dob|birthday|дата народження|дата рождения',
].join('|');

const personalHeader = phrases(personalWords);
/** names of one word that mean a person only if nothing else stands there */
const wholePersonalHeader = phrases(
  'name|імя|заявник|заявитель|applicant|client|customer|citizen|громадянин|клієнт|клиент|абонент|місце проживання|место жительства',
);
/** «телефон» as a channel of its own says how, not whom */
const about = phrases(
  'type|тип|категорія|категория|kind|вид|count|кількість|количество|applications|requests|звернень|заяв|заявок|обращений|enquiries|inquiries|calls',
);

const email = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
/** four decimals at least; 03.2024 is a month */
const coordinate = /^(?!(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d$)-?\d{1,3}\.\d{4,}$/;
const phone = /^(?:\+\d|0\d|\(\d|8[\s(-]0?\d|\d{3}[-.\s]\d{3}[-.\s]\d{4}$)[\d\s().-]{6,}$/;
const slavicName = /^\p{Lu}[\p{L}'’ʼ-]+ \p{Lu}[\p{L}'’ʼ-]+ \p{Lu}[\p{L}'’ʼ-]*(?:вич|вна|ична)$/u;

const isPersonalValue = (value: string): boolean =>
  email.test(value) ||
  coordinate.test(value) ||
  slavicName.test(value) ||
  (phone.test(value) && value.replace(/\D/g, '').length >= 9);

const personalShare = 0.3;

/** Does a column seem to be about a person (name, address, phone, e-mail, coordinates, tax number)? By its name (`headerKey`) or its values. */
export const looksPersonal = (key: string, values: readonly string[]): boolean => {
  const words = key.split(' ');
  if (wholePersonalHeader.some((phrase) => isWhole(words, phrase))) return true;
  const isPersonal = personalHeader.some((phrase) => isIn(words, phrase));
  if (isPersonal && !about.some((phrase) => isIn(words, phrase))) return true;
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  return filled.length > 0 && filled.filter(isPersonalValue).length >= filled.length * personalShare;
};
