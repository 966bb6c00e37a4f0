export const lv = {
  view: 'Atgādnes klientam izdruka',
  slips: 'Atgādnes klientam',
  help: 'Par pieteikto: portāla piešķirtais numurs, plānotais laiks un centra tālrunis. Personas datu tajā nav.',
  print: (code: string) => `Atgādne par ${code} (PDF)`,
  printLarge: (code: string) => `Atgādne par ${code} palielinātā drukā (PDF)`,
  printEnglish: (code: string) => `Atgādne par ${code} angļu valodā (PDF)`,
};
