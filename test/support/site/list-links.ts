/** A list's search box, which is posted. */
export interface SearchBox {
  readonly action: string;
  readonly name: string;
  readonly hidden: Readonly<Record<string, string>>;
}

interface Field {
  readonly name: string;
  readonly values: readonly string[];
}

const mostOptions = 12;

/** Where the links of a page lead. */
export function linksOn(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)"/g)].map(([, address = '']) => unescaped(address));
}

/** Where the filters above a page's lists lead: each value by itself, each two fields together, and all of them. */
export function filtersOn(html: string): string[] {
  return formsOf(html, 'get').flatMap((form) => {
    const hidden = hiddenIn(form);
    const fields = fieldsIn(form);
    const address = (filled: Readonly<Record<string, string>>) =>
      `${attribute(form, 'action')}?${new URLSearchParams({ ...hidden, ...filled })}`;
    const each = fields.flatMap(({ name, values }) => values.map((value) => address({ [name]: value })));
    const two = fields.flatMap((one, index) =>
      fields
        .slice(index + 1)
        .flatMap((other) =>
          one.values
            .slice(0, 1)
            .flatMap((value) =>
              other.values.slice(0, 1).map((beside) => address({ [one.name]: value, [other.name]: beside })),
            ),
        ),
    );
    return [...each, ...two, address(Object.fromEntries(fields.map(({ name, values }) => [name, values[0] ?? ''])))];
  });
}

/** The search boxes of a page that are posted. */
export function searchesOn(html: string): SearchBox[] {
  const posted = html
    .split('<search')
    .slice(1)
    .flatMap((part) => formsOf(part.split('</search>')[0] ?? '', 'post'));
  return posted.map((form) => ({
    action: attribute(form, 'action'),
    name: fieldsIn(form)[0]?.name ?? '',
    hidden: hiddenIn(form),
  }));
}

function formsOf(html: string, method: string): string[] {
  const forms = html
    .split('<form')
    .slice(1)
    .map((part) => part.split('</form>')[0] ?? '');
  return forms.filter((form) => attribute(form, 'method') === method);
}

function hiddenIn(form: string): Record<string, string> {
  const hidden = [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)];
  return Object.fromEntries(hidden.map(([tag]) => [attribute(tag, 'name'), attribute(tag, 'value')]));
}

function fieldsIn(form: string): Field[] {
  const boxes = [...form.matchAll(/<input\b[^>]*>/g)].flatMap(([tag]) => {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')];
    if (!name || type === 'hidden') return [];
    if (type === 'radio' || type === 'checkbox') return [{ name, values: [attribute(tag, 'value')] }];
    return [{ name, values: [textFor(name)] }];
  });
  const choices = [...form.matchAll(/<select\b[^>]*>.*?<\/select>/gs)].map(([select]) => {
    const options = [...select.matchAll(/<option\b[^>]*>/g)].map(([option]) => attribute(option, 'value'));
    return { name: attribute(select, 'name'), values: options.filter(Boolean).slice(0, mostOptions) };
  });
  return [...boxes, ...choices].filter(({ values }) => values.length > 0);
}

/** Days are told from other texts by their names. */
function textFor(name: string): string {
  if (/^(from|on|day)$/.test(name)) return '01.01.2019.';
  return /^(to|until)$/.test(name) ? '31.12.2026.' : 'a';
}

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
