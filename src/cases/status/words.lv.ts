export const lv = {
  allDone: 'Viss izdarīts: klients ir informēts, un pilnvarojums ir izpildīts.',
  nothingLeft: 'Viss izdarīts: nekas vairs nav jāpiesaka un klientam nekas nav jāpaziņo.',
  mandateLives: (until: string) => `Pilnvarojums ir spēkā līdz ${until}, ja klients to neatsauc.`,
  mandateIs: (state: string) => `Pilnvarojums: ${state}`,
  identityRefused: 'Identitāte nav apstiprināta',
  identityRefusedHelp:
    'Pilnvaroto e-pakalpojumu pieteikt nevar. Ja klients uzrāda citu dokumentu, pārbaudiet vēlreiz; citādi slēdziet lietu un, ja konsultējāt, reģistrējiet konsultāciju.',
  stopped: 'Pilnvarojums vairs nav spēkā',
  stillTold: 'Par jau pieteikto klientam vēl paziņo, kā pilnvarojumā norādīts.',
  stoppedHelp:
    'Jau pieteiktais paliek pieteikts. Ja klients vēlas turpināt, informējiet viņu un noformējiet jaunu pilnvarojumu.',
};
