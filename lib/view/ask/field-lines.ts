// Answers from single fields of a case: status, office, filing day, the record's timestamp, form, people, yes-or-no fields. Pure.
import type { CaseFile, Evidence } from '../../decode/case-file.ts';
import { mayDenyField } from '../../decode/gate/permissions.ts';
import { rawDateOf } from '../../decode/answers/unreadable-date.ts';
import { notSaid, officeInWords, statusInWords, titleOf } from '../../report/sections/in-words.ts';
import { plainReceipt } from '../../uscis/shape.ts';
import { shown, type AskContext, type Line } from './line.ts';

export function statusLines({ ofCase, say }: AskContext): Line[] {
  const { status } = ofCase.file;
  const title = titleOf(ofCase);
  const evidence = status?.evidence ?? [];
  if (title === null)
    return [
      { text: say('status.words', { words: shown(statusInWords(ofCase)) }), basis: status?.basis ?? null, evidence },
    ];
  const text =
    status?.at == null
      ? say('status.bare', { title: shown(title) })
      : say('status.since', { title: shown(title), day: ofCase.dates.day(status.at) });
  return [{ text, basis: status?.basis ?? null, evidence }];
}

export function statusTextLines({ ofCase, say }: AskContext): Line[] {
  const { status } = ofCase.file;
  const text = status?.text ?? status?.spanish?.text ?? null;
  if (text === null) return [];
  return [
    {
      text: say('status.text', { text: shown(text.replace(/\s+/g, ' ')) }),
      basis: 'uscis',
      evidence: status?.evidence ?? [],
    },
  ];
}

export function filedLines({ ofCase, say }: AskContext): Line[] {
  const { filed } = ofCase.file;
  const raw = rawDateOf(filed);
  if (filed.at === null) {
    const text =
      raw === null
        ? say('filed.unknown', { why: notSaid(ofCase, 'cases', 'receipt_info') })
        : say('filed.raw', { raw: shown(raw) });
    return [{ text, basis: null, evidence: filed.evidence }];
  }
  const day = ofCase.dates.day(filed.at);
  const age = ofCase.dates.ageDays(filed.at);
  const text = age !== null && age >= 0 ? say('filed.days', { day, n: age }) : say('filed.day', { day });
  return [{ text, basis: 'uscis', evidence: filed.evidence }];
}

export function officeLines({ ofCase, say }: AskContext): Line[] {
  const { office } = ofCase.file;
  const first: Line = {
    text: say('office.is', { office: shown(officeInWords(ofCase)) }),
    basis: office?.basis ?? null,
    evidence: office?.evidence ?? [],
  };
  const others = (office?.others ?? []).map(({ name, evidence }): Line => ({
    text: say('office.other', { office: shown(name) }),
    basis: 'uscis',
    evidence,
  }));
  return [first, ...others];
}

export function updatedLines({ ofCase, say }: AskContext): Line[] {
  const { at, verdict, by, evidence } = ofCase.file.recordUpdated;
  if (at === null) return [{ text: say('updated.none'), basis: null, evidence }];
  const when = ofCase.dates.moment(at);
  const text =
    verdict === 'explained'
      ? say('updated.explained', { when, by: by.map(shown).join(ofCase.say('list.join')) })
      : say(verdict === 'silent' ? 'updated.silent' : 'updated.unknown', { when });
  // What explains a moved timestamp is the timeline.
  const ground = verdict === 'explained' ? ofCase.file.timeline.flatMap((entry) => entry.evidence) : [];
  return [{ text, basis: 'derived', evidence: [...evidence, ...ground] }];
}

/** Where the receipt number itself stands. */
function fieldsOfReceipt({ receipt, otherFields, office, form, filed }: CaseFile): Evidence[] {
  return [...otherFields, ...(office?.evidence ?? []), ...form.evidence, ...filed.evidence].filter(
    ({ value }) => typeof value === 'string' && plainReceipt(value) === receipt,
  );
}

export function formLines({ ofCase, say }: AskContext): Line[] {
  const { form, receipt } = ofCase.file;
  const { type, name, subtype, evidence } = form;
  const line = (text: string): Line => ({ text, basis: 'uscis', evidence });
  return [
    ...(type === null
      ? [{ text: say('form.unknown'), basis: null, evidence }]
      : [
          line(
            name === null
              ? say('form.bare', { type: shown(type) })
              : say('form.is', { type: shown(type), name: shown(name) }),
          ),
        ]),
    ...(subtype === null ? [] : [line(say('form.kind', { kind: shown(subtype.code) }))]),
    ...(receipt === null
      ? []
      : [{ ...line(say('form.receipt', { receipt: shown(receipt) })), evidence: fieldsOfReceipt(ofCase.file) }]),
  ];
}

export function peopleLines({ ofCase, say, deny }: AskContext): Line[] {
  const { applicant, representative, evidence } = ofCase.file.people;
  const allowed = mayDenyField(ofCase.gate, ['cases']);
  const none = allowed === null ? say('people.maybe') : deny(allowed, 'people.noRepresentative');
  return [
    ...(applicant === null
      ? []
      : [{ text: say('people.applicant', { name: shown(applicant) }), basis: 'uscis' as const, evidence }]),
    representative === null
      ? { text: none, basis: null, evidence: [] }
      : { text: say('people.representative', { name: shown(representative) }), basis: 'uscis', evidence },
  ];
}

/** One yes-or-no field. @param isSilent whether a field that is missing is left out */
export function flagLines({ ofCase, say, deny }: AskContext, key: string, isSilent: boolean): Line[] {
  const found = ofCase.file.flags.filter((flag) => flag.key === key);
  if (found.length > 0)
    return found.map(({ label, value, is, meaning, basis, evidence }) => {
      const words = is === null ? shown(JSON.stringify(value)) : ofCase.say(is ? 'is.yes' : 'is.no');
      const text =
        meaning === null
          ? say('flag.is', { label: shown(label), value: words })
          : say('flag.means', { label: shown(label), value: words, meaning: shown(meaning) });
      return { text: /[.!?]$/.test(text) ? text : `${text}.`, basis, evidence };
    });
  if (isSilent) return [];
  const allowed = mayDenyField(ofCase.gate, ['cases']);
  const text = allowed === null ? say('flag.maybe', { key }) : deny(allowed, 'flag.none', { key });
  return [{ text, basis: null, evidence: [] }];
}

export function processingTimeLines({ ofCase, say }: AskContext): Line[] {
  const { processingTime } = ofCase.file;
  if (processingTime === null) return [];
  return [
    {
      text: say('time.uscis', { text: shown(processingTime.text) }),
      basis: 'uscis',
      evidence: processingTime.evidence,
    },
  ];
}
