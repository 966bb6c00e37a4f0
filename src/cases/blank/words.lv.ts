export const lv = {
  view: 'Rezerves veidlapu izdruka',
  print: 'Drukāt veidlapas, kas gaida (PDF)',
  byHand: 'Ierakstīts no veidlapas, kas aizpildīta ar roku; parakstīts',
  signingToRecord: 'Jāreģistrē parakstīšana',
  onBlank:
    'Pilnvarojums ir parakstīts uz veidlapas, kas aizpildīta ar roku, tāpēc to nedrukā: veidlapas 1. eksemplāru novieto arhīvā un skenē.',
  fromBlank: 'no veidlapas, kas aizpildīta ar roku',
};
