/** The proof that a mandate ended which was entered from a blank, and says so: the first wording has no place for that. */
export const endOfBlank = { lv: wording('2026-11-29.end.lv.typ'), en: wording('2026-11-29.end.en.typ') };

/**
 * The wordings of the papers by the day on which each begins. A wording stays as long as papers signed on it are
 * archived.
 */
export const mandateWordings: Record<string, MandateWording> = {
  '2019-03-01': {
    mandate: { lv: wording('2019-03-01.lv.typ'), en: wording('2019-03-01.en.typ') },
    end: { lv: wording('2019-03-01.end.lv.typ'), en: wording('2019-03-01.end.en.typ') },
    part: { lv: wording('2026-11-29.part.lv.typ'), en: wording('2026-11-29.part.en.typ') },
  },
  // English dates on the English papers; "izdevējvalsts", which agrees with every country's name; what is signed stands above the signatures.
  '2026-11-29': {
    mandate: { lv: wording('2026-11-29.lv.typ'), en: wording('2026-11-29.en.typ') },
    end: endOfBlank,
    part: { lv: wording('2026-11-29.part.lv.typ'), en: wording('2026-11-29.part.en.typ') },
  },
};

/** Whether the papers of this wording have a line for a witness in the client's place: those of the first years do not. */
export function hasWitnessLine(wording: string): boolean {
  return wording >= '2026-11-29';
}

/** Sets a wording twice: both copies in one document. */
export const bothCopies = wording('2026-11-29.copies.typ');

function wording(file: string): URL {
  return new URL(`./wording/${file}`, import.meta.url);
}

interface MandateWording {
  mandate: { lv: URL; en: URL };
  end: { lv: URL; en: URL };
  /** The proof that it was revoked in part. */
  part: { lv: URL; en: URL };
}
