import type { PdfDocument } from '../pdf/pdf-document.ts';
import { isDictionary, isStream, isString, nameOf, type PdfDictionary, type PdfValue } from '../pdf/pdf-values.ts';

/** Hidden, Print, NoView, ReadOnly, Locked, LockedContents (ISO 32000-1, table 165): none of them moves or enlarges. */
const HARMLESS_FLAGS = 2 | 4 | 32 | 64 | 128 | 512;

type Rule = (value: PdfValue, document: PdfDocument) => boolean;
const isText: Rule = (value) => isString(value);
const isWhole: Rule = (value) => Number.isInteger(value);
const named =
  (name: string): Rule =>
  (value) =>
    nameOf(value) === name;

const required = new Map<string, Rule>([
  ['Subtype', named('Widget')],
  ['FT', named('Sig')],
  ['T', isText],
  ['V', isDictionary],
  ['Rect', (value, document) => areaOf(value, document) !== undefined],
]);
const allowed = new Map<string, Rule>([
  ...required,
  ['Type', named('Annot')],
  ['F', (value) => typeof value === 'number' && (value & ~HARMLESS_FLAGS) === 0],
  ['Ff', isWhole],
  ['P', (value, document) => isDictionary(value) && nameOf(document.resolve(value.get('Type'))) === 'Page'],
  ['AP', isDictionary],
  // Acrobat writes it empty; what can stand in it is painted.
  ['MK', (value) => isDictionary(value) && value.size === 0],
]);
const allowedToSigners = new Map<string, Rule>([
  ...allowed,
  ['DA', isText],
  ['TU', isText],
  ['M', isText],
  ['NM', isText],
  ['Lock', isDictionary],
  ['SV', isDictionary],
]);

/**
 * Whether a field that an update adds has the form in which makers add signatures and document time stamps, and nothing
 * beside it. The list is closed, because viewers paint annotations by many other keys, and outside their rectangle too.
 */
export function isHonestField(field: PdfDictionary, document: PdfDocument): boolean {
  const rules = isTimeStampField(field, document) ? allowed : allowedToSigners;
  return (
    [...required.keys()].every((key) => field.has(key)) &&
    [...field].every(([key, value]) => rules.get(key)?.(document.resolve(value), document) === true)
  );
}

export function isTimeStampField(field: PdfDictionary, document: PdfDocument): boolean {
  const signature = document.dictionary(field.get('V'));
  return nameOf(document.resolve(signature?.get('SubFilter'))) === 'ETSI.RFC3161';
}

/** Whether it is a widget without an area and without anything to paint. */
export function isInvisible(field: PdfDictionary, document: PdfDocument): boolean {
  const area = areaOf(document.resolve(field.get('Rect')), document);
  const isWidget = nameOf(document.resolve(field.get('Subtype'))) === 'Widget';
  return isWidget && area?.width === 0 && area.height === 0 && isBlank(field.get('AP'), document);
}

function areaOf(value: PdfValue, document: PdfDocument): { width: number; height: number } | undefined {
  const corners = document.array(value).map(document.resolve);
  if (corners.length !== 4 || !corners.every((each): each is number => Number.isFinite(each))) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = corners;
  return { width: right - left, height: top - bottom };
}

/** An appearance of comments alone, such as Acrobat's "% DSBlank". */
function isBlank(appearance: PdfValue | undefined, document: PdfDocument): boolean {
  const looks = document.resolve(appearance);
  if (looks === null) return true;
  return (
    isDictionary(looks) &&
    [...looks.values()].every((each) => {
      const look = document.resolve(each);
      return isStream(look) && /^(\s|%[^\r\n]*)*$/.test(document.content(look).toString('latin1'));
    })
  );
}
