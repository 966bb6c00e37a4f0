import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from './repository-files.ts';

const question = z.strictObject({
  type: z.enum(['input', 'textarea']),
  id: z.string().regex(/^\w+$/),
  attributes: z.strictObject({
    label: z.string().min(1),
    description: z.string().optional(),
    placeholder: z.string().optional(),
  }),
  validations: z.strictObject({ required: z.boolean() }).optional(),
});
const notice = z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) });

/** An issue form as the forge parses it; the forge silently omits one that it cannot parse. */
const form = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1).max(200),
  labels: z.array(z.string()),
  body: z.array(z.union([question, notice])).refine((body) => body.some(({ type }) => type !== 'markdown')),
});

const forms = globSync('.github/ISSUE_TEMPLATE/!(config).yml', { cwd: root }).map((path) =>
  form.parse(parse(readFileSync(join(root, path), 'utf8'))),
);

test('anybody can report a fault, make a wish and comment on the law, by a form that the forge can parse', () => {
  assert.deepEqual(forms.flatMap(({ labels }) => labels).toSorted(), ['fault', 'law', 'wish']);
});

test('the form for faults asks for no personal data, and refers reports of weaknesses elsewhere', () => {
  const fault = forms.find(({ labels }) => labels.includes('fault'));
  const [first] = fault?.body ?? [];
  assert.ok(first?.type === 'markdown');
  assert.match(first.attributes.value, /No personal data/);
  assert.match(first.attributes.value, /SECURITY\.md/);
});
