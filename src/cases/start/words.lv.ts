export const lv = {
  toTellLate: 'Klientam jau bija jāpaziņo',
  toTellToday: 'Klientam jāpaziņo šodien',
  runningOut: 'Pilnvarojums izbeigsies divu nedēļu laikā, bet vēl nav viss izdarīts',
  returned: 'Pieteikumi, kurus turētājs atdeva papildināšanai',
  open: 'Nepabeigtas lietas',
  orphaned: 'Darbinieki, kuri te vairs neapkalpo un atstājuši lietas',
  done: 'Pabeigtas lietas',
};
