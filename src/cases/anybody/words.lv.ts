export const lv = {
  title: (number: string) => `Pilnvarojums Nr. ${number}`,
  lead: 'Šis kods ir uz pilnvarojuma, kas noformēts klientu apkalpošanas centrā.',
  centre: 'Centrs',
  number: 'Pilnvarojuma numurs',
  inForce: 'Vai ir spēkā?',
  state: { yes: 'Jā, ir spēkā', no: 'Nē, nav spēkā' },
  asOf: 'Pārbaudīts',
  call: 'Kam zvanīt?',
  noMore:
    'Vairāk šeit neko neuzzināt: šo lapu redz ikviens, kam ir papīrs. Par savu lietu jautājiet centrā pa tālruni vai klātienē; paņemiet līdzi personu apliecinošu dokumentu.',
  staff: 'Centra darbiniekam: pierakstīties un atvērt lietu',
  unknown: {
    title: 'Par šo kodu ziņu nav',
    what: 'Sistēmā nav pilnvarojuma ar šādu kodu. Varbūt kods nolasīts nepilnīgi vai papīrs ir vecs.',
    todo: 'Nolasiet kodu vēlreiz vai zvaniet centram: tā tālruņa numurs ir uz papīra.',
  },
  tooOften: {
    title: 'Pagaidiet minūti',
    what: 'No jūsu tīkla īsā laikā pārbaudīts pārāk daudz kodu.',
    todo: 'Pagaidiet minūti un nolasiet kodu vēlreiz vai zvaniet centram: tā tālruņa numurs ir uz papīra.',
  },
};
