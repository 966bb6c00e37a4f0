import type { AmendingAct, Place } from './base-text.ts';

/**
 * Which act gave a place its wording, in the form of likumi.lv. What a text does not tell of its number and date is left out.
 * Undefined if no amendment made it what it is.
 */
export function originOf({ target, state, alterations = [], originInBase }: Place): string | undefined {
  const last = alterations.at(-1);
  const isFeminine = /^(chapter|section|division|part|table|row|column|note|footnote|introduction|inner part)$/.test(
    target.steps.at(-1)?.kind ?? '',
  );
  const ending = isFeminine ? 'a' : 's';
  if (state === 'absent') return last?.op === 'delete' ? `(Svītrot${ending} ar ${byWhich(last.by)})` : undefined;
  const worded = alterations.findLastIndex(({ op, isPart }) => (op === 'add' || op === 'express') && !isPart);
  const whose = alterations[worded];
  const later = alterations.slice(worded + 1).map(({ by }) => by);
  const amending = distinct(later.filter((by) => !whose || byWhich(by) !== byWhich(whose.by)).map(byWhich));
  if (whose) {
    const amended = amending.length > 0 ? `, kas grozīta ar ${amending.join('; ')}` : '';
    return `(${ofWhich(whose.by)} redakcijā${amended})`;
  }
  if (amending.length === 0) return originInBase;
  const amended = `(Grozīt${ending} ar ${amending.join('; ')})`;
  return originInBase === undefined ? amended : `${originInBase} ${amended}`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** `MK 12.02.2019. noteikumiem Nr. 85`. */
function byWhich(act: AmendingAct): string {
  if (act.issuer === 'Saeima') return named(act, 'likumu');
  return named(act, isCouncil(act) ? 'saistošajiem noteikumiem' : 'noteikumiem');
}

/** `MK 12.02.2019. noteikumu Nr. 85`. */
function ofWhich(act: AmendingAct): string {
  if (act.issuer === 'Saeima') return named(act, 'likuma');
  return named(act, isCouncil(act) ? 'saistošo noteikumu' : 'noteikumu');
}

/** A municipality's council issues binding regulations. */
function isCouncil({ issuer }: AmendingAct): boolean {
  return /(dome|padome|pašvaldība)$/.test(issuer ?? '');
}

function named({ issuer, number, date }: AmendingAct, noun: string): string {
  const [year, month, day] = date?.split('-') ?? [];
  return [
    ...(issuer === 'Ministru kabinets' ? ['MK'] : []),
    ...(day ? [`${day}.${month}.${year}.`] : []),
    noun,
    ...(number === null ? [] : [`Nr. ${number}`]),
  ].join(' ');
}
