/** A form of a page. */
export interface PageForm {
  readonly action: string;
  readonly fields: readonly FormField[];
  /** The values that a browser sends if nothing is changed. */
  readonly untouched: Readonly<Record<string, string>>;
}

export interface FormField {
  readonly name: string;
  readonly kind: 'hidden' | 'text' | 'choice' | 'file';
  readonly value: string;
}

/** The form of the page that is sent to this address, or the first one of its main part. */
export function formOn(html: string, action?: string): PageForm {
  const [, main = html] = html.split('<main');
  const [, ...forms] = (action === undefined ? main : html).split('<form');
  const form = forms.find((part) => action === undefined || part.includes(` action="${action}"`));
  if (!form) throw new Error(`no form for ${action ?? 'anything'} on ${main.slice(0, 2000)}`);
  const [inside = ''] = form.split('</form>');
  const untouched: Record<string, string> = {};
  const fields: FormField[] = [];
  for (const [tag, element, after = ''] of inside.matchAll(/<(input|select|textarea)(?: [^>]*)?>([^<]*)/g)) {
    const name = attribute(tag, 'name');
    if (!name) continue;
    const kind = kindOf(element ?? '', attribute(tag, 'type'));
    const value =
      element === 'textarea' ? unescaped(after) : element === 'select' ? chosen(inside, name) : attribute(tag, 'value');
    fields.push({ name, kind, value });
    if (kind === 'file' || (kind === 'choice' && element === 'input' && !/ checked\b/.test(tag))) continue;
    untouched[name] = value;
  }
  return { action: attribute(inside, 'action'), fields, untouched };
}

function kindOf(element: string, type: string): FormField['kind'] {
  if (type === 'hidden' || type === 'file') return type;
  return element === 'select' || type === 'radio' || type === 'checkbox' ? 'choice' : 'text';
}

function chosen(form: string, name: string): string {
  const [, select = ''] = form.split(`name="${name}"`);
  const options = [...(select.split('</select>')[0] ?? '').matchAll(/<option[^>]*>/g)].map(([option]) => option);
  return attribute(options.find((option) => / selected\b/.test(option)) ?? options[0] ?? '', 'value');
}

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
