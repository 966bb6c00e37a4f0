export const lv = {
  revoke: 'Atsaukt daļu no pilnvarojuma',
  lead: 'Klients pilnvarojumu atsauc dažiem e-pakalpojumiem. Pārējiem tas paliek spēkā; jau pieteiktais netiek atcelts.',
  onlyWhole: 'Daļu atsaukt nevar: pilnvarojumā palicis darāms tikai viens e-pakalpojums vai jau viss ir pieteikts.',
  whole: 'Atsaukt visu pilnvarojumu',
  heading: 'Atsaukts daļēji',
  since: (what: string, when: string) => `${what}: atsaukts, ${when}`,
  recorded: (codes: string, when: string, who: string) => `${codes}: reģistrēts ${when}, ${who}`,
  declared: (who: string) => `paziņoja: ${who}`,
  printProof: 'Apliecinājums par daļēju atsaukšanu (PDF)',
  proofLarge: 'Daļējas atsaukšanas apliecinājums palielinātā drukā (PDF)',
  proofTranslation: 'Apliecinājuma tulkojums angļu valodā, bez juridiska spēka (PDF)',
  notInForceSince: (when: string) => `Šim e-pakalpojumam klients pilnvarojumu atsauca ${when}`,
  filedAfter: (when: string) =>
    `Šim e-pakalpojumam pilnvarojums atsaukts ${when}, tāpēc pēc tam pieteikt nedrīkstēja. Pārbaudiet laiku portālā.`,
  sayWhyLate: (when: string) =>
    `Šim e-pakalpojumam pilnvarojums atsaukts ${when}, tāpēc pieteikt vairs nedrīkst. Ja portālā pieteicāt pirms tam, ierakstiet, kāpēc reģistrējat tikai tagad.`,
};
