/** A datatype of the standard, with the texts that it takes where no format is told: those of XML Schema. */
interface Datatype {
  readonly takes: (text: string) => boolean;
}

const like = (pattern: RegExp, also: (text: string) => boolean = () => true): Datatype => ({
  takes: (text) => pattern.test(text) && also(text),
});
const zone = '(?:Z|[+-]\\d{2}:\\d{2})?';
const month = '(?:0[1-9]|1[0-2])';
const integer = /^[+-]?\d+$/;
const within = (least: bigint, most: bigint) =>
  like(integer, (text) => BigInt(text.replace('+', '')) >= least && BigInt(text.replace('+', '')) <= most);
const from = (least: bigint) => like(integer, (text) => BigInt(text.replace('+', '')) >= least);
const anything = like(/^/);
const isDay = (text: string) => {
  const day = Temporal.PlainDate.from(text.slice(0, 10), { overflow: 'reject' });
  return day.toString() === text.slice(0, 10);
};
const dateLike = (pattern: RegExp) =>
  like(pattern, (text) => {
    try {
      return isDay(text);
    } catch {
      return false;
    }
  });
const float = like(/^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|NaN|-?INF)$/);
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?';

/** What is built in (§5.11.1), by its name. Of those that only mark up a text, the text is taken as it is. */
export const datatypes: ReadonlyMap<string, Datatype> = new Map(
  Object.entries({
    anyAtomicType: anything,
    any: anything,
    string: anything,
    xml: anything,
    html: anything,
    json: like(/^/, (text) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    }),
    anyURI: like(/^\S*$/),
    normalizedString: like(/^[^\t\r\n]*$/),
    token: like(/^(?:\S+(?: \S+)*)?$/),
    language: like(/^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i),
    Name: like(/^[\p{L}_:][\p{L}\p{N}_:.-]*$/u),
    NMTOKEN: like(/^[\p{L}\p{N}_:.-]+$/u),
    boolean: like(/^(?:true|false|1|0)$/),
    date: dateLike(new RegExp(`^-?\\d{4,}-\\d{2}-\\d{2}${zone}$`)),
    dateTime: dateLike(new RegExp(`^-?\\d{4,}-\\d{2}-\\d{2}T${time}${zone}$`)),
    datetime: dateLike(new RegExp(`^-?\\d{4,}-\\d{2}-\\d{2}T${time}${zone}$`)),
    dateTimeStamp: dateLike(new RegExp(`^-?\\d{4,}-\\d{2}-\\d{2}T${time}(?:Z|[+-]\\d{2}:\\d{2})$`)),
    time: like(new RegExp(`^${time}${zone}$`)),
    gYear: like(new RegExp(`^-?\\d{4,}${zone}$`)),
    gYearMonth: like(new RegExp(`^-?\\d{4,}-${month}${zone}$`)),
    gMonth: like(new RegExp(`^--${month}${zone}$`)),
    gMonthDay: like(new RegExp(`^--${month}-(?:0[1-9]|[12]\\d|3[01])${zone}$`)),
    gDay: like(new RegExp(`^---(?:0[1-9]|[12]\\d|3[01])${zone}$`)),
    duration: like(/^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/),
    dayTimeDuration: like(/^-?P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/),
    yearMonthDuration: like(/^-?P(?=.)(?:\d+Y)?(?:\d+M)?$/),
    decimal: like(/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/),
    number: float,
    double: float,
    float,
    integer: like(integer),
    long: within(-(2n ** 63n), 2n ** 63n - 1n),
    int: within(-(2n ** 31n), 2n ** 31n - 1n),
    short: within(-(2n ** 15n), 2n ** 15n - 1n),
    byte: within(-128n, 127n),
    nonNegativeInteger: from(0n),
    positiveInteger: from(1n),
    unsignedLong: within(0n, 2n ** 64n - 1n),
    unsignedInt: within(0n, 2n ** 32n - 1n),
    unsignedShort: within(0n, 2n ** 16n - 1n),
    unsignedByte: within(0n, 255n),
    nonPositiveInteger: like(integer, (text) => BigInt(text.replace('+', '')) <= 0n),
    negativeInteger: like(integer, (text) => BigInt(text.replace('+', '')) < 0n),
    base64Binary: like(/^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/),
    binary: like(/^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/),
    hexBinary: like(/^(?:[\da-f]{2})*$/i),
    QName: like(/^[\p{L}_][\p{L}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{N}_.-]*)?$/u),
  }),
);
