export const lv = {
  acts: {
    enterOrganisation: 'Organizācijas ievadīšana',
    enterCentre: 'Klientu apkalpošanas centra ievadīšana',
  },
};
