export const lv = {
  allDone: 'Viss izdarīts: klients ir informēts, un pilnvarojums ir izpildīts.',
  nothingLeft: 'Viss izdarīts: nekas vairs nav jāpiesaka un klientam nekas nav jāpaziņo.',
  mandateLives: (until: string) => `Pilnvarojums ir spēkā līdz ${until}, ja klients to neatsauc.`,
  mandateIs: (state: string) => `Pilnvarojums: ${state}`,
  identityRefused: 'Identitāte nav apstiprināta',
  identityRefusedHelp:
    'Pilnvaroto e-pakalpojumu pieteikt nevar. Ja klients uzrāda citu dokumentu, pārbaudiet vēlreiz; citādi slēdziet lietu un, ja konsultējāt, reģistrējiet konsultāciju.',
  stopped: 'Pilnvarojums vairs nav spēkā',
  returned: 'Turētājs atdeva pieteikumu papildināšanai',
  returnedHelp:
    'Informējiet klientu, kas jāpapildina. Kad turētājs pieteikumu atkal izskata, norādiet to pie pieteikuma: tad klientam paziņo pārējo.',
  stillTold: 'Par jau pieteikto klientam vēl paziņo, kā pilnvarojumā norādīts.',
  filedStays: 'Jau pieteiktais paliek pieteikts.',
  toContinue: 'Ja klients vēlas turpināt, informējiet viņu un noformējiet jaunu pilnvarojumu.',
};
