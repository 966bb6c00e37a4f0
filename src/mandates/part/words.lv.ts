export const lv = {
  act: 'Pilnvarojuma daļēja atsaukšana',
  eServices: 'Kuriem e-pakalpojumiem klients pilnvarojumu atsauc?',
  eServicesHint: 'Pārējiem pilnvarojums paliek spēkā.',
  chooseEServices: 'Izvēlieties vismaz vienu e-pakalpojumu.',
  notNamed: 'Šāds e-pakalpojums pilnvarojumā nav nosaukts.',
  revokedAlready: (codes: string) =>
    `Šim e-pakalpojumam pilnvarojums jau ir atsaukts: ${codes}. Atveriet pilnvarojumu un pārbaudiet, kas palicis spēkā.`,
  filedAlready: (codes: string) =>
    `Jau pieteikts: ${codes}. Iesniegtu pieteikumu atsaukums neatceļ; ja klients to atsauca pie turētāja, ierakstiet to pie pieteikuma.`,
  isAll:
    'Tad pilnvarojumā vairs nekas nepaliktu darāms, un tā ir visa pilnvarojuma atsaukšana. Reģistrējiet pilnvarojuma izbeigšanos.',
  revokedOn: 'No kuras dienas?',
  revokedOnHint:
    'Ja atstāsiet tukšu, tad no šā brīža. Ja ierakstīsiet agrāku dienu, pilnvarojums šiem e-pakalpojumiem būs bijis spēkā līdz tās beigām.',
  declaredBy: 'Kas un kā par to paziņoja?',
  declaredByHint: 'Piemēram, klients klātienē vai klienta meita pa tālruni. To izdrukās apliecinājumā.',
  ended: 'Pilnvarojums ir izbeidzies, tāpēc izdrukājiet apliecinājumu par tā izbeigšanos.',
  noProof: 'No šā pilnvarojuma nekas nav atsaukts, tāpēc apliecināt nav ko.',
};
