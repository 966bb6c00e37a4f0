export const lv = {
  give: 'Pilnvarojuma apliecinājums pakalpojuma turētāja sistēmai',
  eService: 'Norādiet e-pakalpojuma kodu portālā.',
  reference: 'Norādiet portāla piešķirto pieteikuma numuru.',
  nonce: 'Norādiet vienreizēju vērtību (nonce): no 16 līdz 100 burtiem, cipariem, „_” vai „-”.',
  notItsOwn:
    'Par šo e-pakalpojumu sistēma nedrīkst jautāt, vai tās pieslēgums ir mainīts. Saņemiet jaunu piekļuves marķieri.',
  unknown:
    'Pieteikums ar šādu portāla piešķirto numuru centros nav reģistrēts. Pārbaudiet numuru un e-pakalpojuma kodu.',
  ended: 'Pilnvarojums, uz kura pamata pieteikums iesniegts, vairs nav spēkā. Sazinieties ar centru.',
  credentialName: 'Pilnvarojums',
  credentialDescription: 'Rakstveida pilnvarojums centra darbiniekam pieteikt e-pakalpojumus personas vārdā (22.¹ 3.).',
};
