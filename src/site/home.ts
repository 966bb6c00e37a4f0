import { signedInActor } from '#acting/index.ts';
import { openToAll, routes } from '#platform/http/http.ts';
import { seeOther } from '#platform/http/see-other.ts';
import { navigation } from './navigation.ts';

/** `/` leads to the person's first page; whoever is not signed in is asked to sign in. */
export function homePage() {
  const pages = routes();
  pages.get('/', (c) => {
    openToAll(c);
    const [first] = navigation(signedInActor(c), c.get('language'), '/');
    return seeOther(c, first?.href ?? '/catalogue');
  });
  return pages;
}
