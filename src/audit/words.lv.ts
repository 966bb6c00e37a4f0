export const lv = {
  signInNeeded: 'Lai turpinātu, pierakstieties.',
  notYourRole:
    'Šī lapa neietilpst jūsu piekļuves tiesībās. Ja tā vajadzīga darbam, lūdziet tiesības savas iestādes administratoram.',
};
