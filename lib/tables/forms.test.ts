import { describe, expect, it } from 'vitest';
import { FORM_SUBTYPES, subtypeOf, SUBTYPE_SOURCE } from './form-subtypes.ts';
import { formNameOf, FORMS } from './forms.ts';

describe('forms', () => {
  it('are unique, named and sourced', () => {
    expect(new Set(FORMS.map(({ type }) => type)).size).toBe(FORMS.length);
    for (const { type, name, sources } of FORMS) {
      expect(type).toMatch(/^(?:[A-Z]|AR|EOIR)-\d{1,3}[A-Z]{0,2}$/);
      expect(name.length, type).toBeGreaterThan(5);
      expect(sources.length, type).toBeGreaterThan(0);
    }
  });

  it('hold every form that has a subtype and every form that a list of steps is made for', () => {
    const steps =
      'I-485 I-765 I-131 I-130 I-140 I-129 I-539 I-90 I-751 N-400 N-600 I-589 I-821 I-821D I-360 I-601A'.split(' ');
    for (const form of [
      ...new Set(FORM_SUBTYPES.map(([type]) => type)),
      ...steps,
      'I-485J',
      'G-28',
      'I-864',
      'I-693',
    ]) {
      expect(formNameOf(form), form).toBeDefined();
    }
  });

  it('are found however the type is written', () => {
    for (const type of ['I-485', 'i-485', 'I485', 'Form I-485', ' I-485 ']) {
      expect(formNameOf(type)).toBe('Application to Register Permanent Residence or Adjust Status');
    }
    expect(formNameOf('I-485J')).not.toBe(formNameOf('I-485'));
    expect(formNameOf('I-999')).toBeUndefined();
    expect(formNameOf('')).toBeUndefined();
  });
});

describe('subtypes', () => {
  it('are all there, each once per form, and sourced', () => {
    expect(FORM_SUBTYPES).toHaveLength(108);
    expect(new Set(FORM_SUBTYPES.map(([form, code]) => `${form} ${code}`)).size).toBe(108);
    expect(SUBTYPE_SOURCE.where).not.toBe('');
  });

  it('are found for their form, in any case', () => {
    expect(subtypeOf('147-C9', 'I-765')).toBe('Based on a pending I-485 adjustment application [(c)(9)]');
    expect(subtypeOf('147-c9', 'i-765')).toBe(subtypeOf('147-C9', 'I-765'));
    expect(subtypeOf('I-485 Asylee', 'I-485')).toContain('asylum');
  });

  it('are never borrowed from another form', () => {
    expect(subtypeOf('147-C9', 'I-485')).toBeUndefined();
    expect(subtypeOf('134B', 'I-130')).toBeUndefined();
  });

  it('are found without a form where that leaves no doubt, and stay unknown otherwise', () => {
    expect(subtypeOf('147-C9', null)).toBe(subtypeOf('147-C9', 'I-765'));
    expect(subtypeOf('147-ZZ', null)).toBeUndefined();
    expect(subtypeOf('', null)).toBeUndefined();
  });
});
