import { act } from '#acting/index.ts';
import { adoptScheme } from './adopt-scheme.ts';
import { bringScheme } from './bring-scheme.ts';

/** What a municipality does with its classification scheme. */
export const classificationActs = {
  bringScheme: act(bringScheme, '/classification'),
  adoptScheme: act(adoptScheme, '/classification/{scheme}/adoption'),
};
