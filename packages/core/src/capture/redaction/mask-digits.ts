/** How `%` is written in a text that is percent-encoded once or more often. */
const percent = '%(?:25){0,4}';
const backslashes = String.raw`\\{1,16}`;

/** A digit of any script, also percent-encoded (repeatedly), JSON-escaped or as a character reference. */
const digit = `(?:${[
  String.raw`\p{Nd}`,
  String.raw`${percent}3\d`,
  String.raw`${percent}EF${percent}BC${percent}9\d`,
  String.raw`${backslashes}u(?:003|ff1)\d`,
  String.raw`&#(?:4[89]|5[0-7]|x3\d);`,
].join('|')})`;

/** What people write between the digits of a number, in the same encodings: spaces, dashes, dots, parentheses, `/`, `+`. */
const separator = `(?:${[
  String.raw`[\s\p{Pd}\p{Cf}.·()/_+]`,
  `${percent}(?:20|09|0A|0D|2[89BDEF]|5F)`,
  `${percent}C2${percent}(?:A0|AD|B7)`,
  String.raw`${percent}E2${percent}8[01]${percent}[89AB][\dA-F]`,
  `${percent}(?:E3${percent}80${percent}80|EF${percent}BC${percent}8D)`,
  `${backslashes}(?:[nrt/]|u00(?:20|09|2[89bdef]|a0|ad|b7)|u20[0-6][\\da-f]|u3000|uff0d)`,
  '&#(?:32|4[01356]|160|8[23]\\d\\d);|&nbsp;',
].join('|')})`;

const number = new RegExp(`${digit}(?:${separator}{0,4}${digit}){6,}`, 'giu');
const part = new RegExp(`(${separator})|${digit}`, 'giu');

const year = String.raw`(?:19|20)\d\d`;
const month = '(?:0[1-9]|1[0-2])';
const day = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const hour = String.raw`(?:[01]\d|2[0-3])`;

/** A date and a time of day: the colon tells them from a number. */
const dateTime = new RegExp(
  String.raw`(?<!\d)${year}([-/])${month}\1${day}[T ]${hour}:[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[-+]\d\d:?\d\d)?(?!\d)`,
  'g',
);

/** What a time may look like that only its name tells from a number: seconds or milliseconds since 1970, 20240506, 2024-05-06. */
const bareTimes = [
  /^(?:[1-3]\d{9}|40\d{8})(?:\d{3}|\.\d{1,6})?$/,
  new RegExp(`^${year}([-/.]?)${month}\\1${day}$`),
  new RegExp(String.raw`^${year}${month}${day}${hour}[0-5]\d[0-5]\d(?:\d{3})?$`),
];

/**
 * Replaces the digits of everything that may be a phone number, so every run of 7 digits or more, by ones: the length stays,
 * a JSON number stays one, and 64 bits hold it still. Dates with a time of day stay.
 */
export function maskDigits(text: string): string {
  let masked = '';
  let end = 0;
  for (const kept of text.matchAll(dateTime)) {
    masked += maskNumbers(text.slice(end, kept.index)) + kept[0];
    end = kept.index + kept[0].length;
  }
  return masked + maskNumbers(text.slice(end));
}

/** Whether the whole text is a time, given that its name says so. */
export function isBareTime(text: string): boolean {
  return bareTimes.some((pattern) => pattern.test(text));
}

function maskNumbers(text: string): string {
  return text.replace(number, (found) => found.replace(part, (_, between?: string) => between ?? '1'));
}
