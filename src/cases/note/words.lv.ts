export const lv = {
  acts: { writeNote: 'Piezīme kolēģim par lietu' },
  heading: 'Piezīmes kolēģim',
  write: 'Pierakstīt piezīmi kolēģim',
  text: 'Piezīme',
  warning:
    'Nerakstiet personas datus: ne personas kodu, ne tālruni, ne ko par veselību vai ģimeni. Piezīmi redz visi centra darbinieki, to nevar izdzēst, un uz papīra to nedrukā.',
  hint: 'Piemēram: „Portāls nestrādāja, mēģināju divreiz. Pabeigt rīt no rīta.”',
  enterText: 'Ierakstiet, kas kolēģim jāzina.',
};
