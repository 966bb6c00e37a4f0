export const lv = {
  due: 'Tiesības, kas šoceturksni jāpārskata',
  ending: 'Tiesības, kas beidzas 30 dienu laikā',
  orphaned: 'Tiesības, kuru piešķīrējs vairs nav administrators',
  unused: 'Tiesības, kas 90 dienas nav izmantotas',
  withoutAdministrator: 'Organizācijas bez administratora',
  late: 'Organizācijas, kas kavē tiesību pārskatīšanu',
};
