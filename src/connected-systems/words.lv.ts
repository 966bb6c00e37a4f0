export const lv = {
  enterSystem: 'Pieslēgtās sistēmas ierakstīšana',
  off: 'Šī iestāde pilnvarojumu pārbaudes neatbild: tās uzturētājs nav norādījis tiesisko pamatu.',
  notProved: 'Sistēma nav sevi apliecinājusi, vai pilnvaras termiņš ir beidzies. Saņemiet jaunu piekļuves marķieri.',
};
