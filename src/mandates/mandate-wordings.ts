/** The dated wordings of the papers. What was once signed stays here, as long as its archive term runs. */
export const mandateWordings: Record<string, MandateWording> = {
  '2019-03-01': {
    mandate: { lv: wording('2019-03-01.lv.typ'), en: wording('2019-03-01.en.typ') },
    end: { lv: wording('2019-03-01.end.lv.typ'), en: wording('2019-03-01.end.en.typ') },
  },
};

/** The wording for mandates made today; a change of law adds a dated line above and moves this. */
export const currentMandateWording = '2019-03-01';

function wording(file: string): URL {
  return new URL(`./wording/${file}`, import.meta.url);
}

interface MandateWording {
  mandate: { lv: URL; en: URL };
  end: { lv: URL; en: URL };
}
