// The facts of one case: what was filed, by whom, which office has it, and when the record was last updated. Pure.
import type { Evidence, OfficeName } from '../../decode/case-file.ts';
import { datesNamedIn, namesLimit } from '../../decode/facts/named-dates.ts';
import { mayDenyField } from '../../decode/gate/gate.ts';
import { newestCodeOf } from '../../decode/facts/newest-code.ts';
import { isWhereReceived } from '../../decode/facts/office.ts';
import { rawDateOf } from '../../decode/answers/unreadable-date.ts';
import type { Basis } from '../../tables/types.ts';
import type { Endpoint } from '../../uscis/reading.ts';
import { heading, paragraph, type Block, type Fact } from '../formats/blocks.ts';
import { lastKeyOf } from '../mask/paths.ts';
import { listed, type CaseContext } from '../context.ts';

/** The evidence that cites one of these fields. */
const only = (evidence: readonly Evidence[], ...keys: string[]): Evidence[] =>
  evidence.filter(({ path }) => keys.includes(lastKeyOf(path)));

/** A fact, or why there is none: "did not arrive" is never "not in the record". */
function factOf(
  { say, deny, gate, mark, from, missing }: CaseContext,
  label: string,
  text: string | null,
  basis: Basis,
  { evidence, of }: { evidence: readonly Evidence[]; of: readonly Endpoint[] },
): Fact {
  if (text !== null) return { label, text, mark: mark(basis), from: from(evidence) };
  const allowed = mayDenyField(gate, of);
  const why = allowed
    ? deny(allowed, 'fact.notInRecord')
    : say('fact.didNotArrive', { what: listed(missing(...of), say) });
  return { label, text: why, mark: '', from: '' };
}

/** The text USCIS sent where a date is expected and none can be parsed. */
function rawText({ say }: CaseContext, fact: { at: string | null; evidence: readonly Evidence[] }): string | null {
  const raw = rawDateOf(fact);
  return raw === null ? null : say('fact.rawDate', { raw });
}

function filedText(context: CaseContext): string | null {
  const { file, say, dates } = context;
  const { filed } = file;
  if (filed.at === null) return rawText(context, filed);
  const age = dates.ageDays(filed.at);
  const day = dates.day(filed.at);
  return age === null || age < 0 ? day : say('fact.filedAgo', { day, n: age });
}

function updatedText(context: CaseContext): string | null {
  const { file, say, dates } = context;
  const { recordUpdated } = file;
  if (recordUpdated.at === null) return rawText(context, recordUpdated);
  const when = dates.moment(recordUpdated.at);
  if (recordUpdated.verdict === 'explained')
    return say('fact.updatedBy', { when, by: recordUpdated.by.join(say('list.join')) });
  return say(recordUpdated.verdict === 'silent' ? 'fact.updatedSilent' : 'fact.updatedUnknown', { when });
}

function newestCode(context: CaseContext): Fact[] {
  const { file, say, dates, mark, from } = context;
  const newest = file.timeline[newestCodeOf(file) ?? -1];
  if (newest === undefined) return [];
  const day = newest.at === null ? say('timeline.noDate') : dates.day(newest.at);
  const text = say('fact.newestCodeText', { code: newest.code ?? '', day, label: newest.label });
  return [{ label: say('fact.newestCode'), text, mark: mark(newest.basis), from: from(newest.evidence) }];
}

/** USCIS gave a status without a title. */
function wordless({ file: { status }, deny, gate }: CaseContext): string | null {
  const allowed = mayDenyField(gate, ['case_status']);
  return status === null || allowed === null ? null : deny(allowed, 'fact.noTitle');
}

function statusFacts(context: CaseContext): Fact[] {
  const { file, say, dates, mark, from, has } = context;
  const { status } = file;
  const title =
    status?.title == null
      ? wordless(context)
      : status.at === null
        ? status.title
        : say('fact.statusSince', { title: status.title, day: dates.day(status.at) });
  const all = status?.evidence ?? [];
  const isSpanish = ({ path }: Evidence) => lastKeyOf(path).endsWith('Spanish');
  const isText = ({ path }: Evidence) => lastKeyOf(path) === 'statusText';
  const ofTitle = all.filter((leaf) => !isSpanish(leaf) && !isText(leaf));
  const source = { evidence: ofTitle, of: ['case_status'] as const };
  const codes = only(all, 'currentActionCode', 'currentActioCode');
  // Without a title, the words for the code come from Caseside or its tables.
  const label = status === null || status.basis === 'uscis' ? 'fact.status' : 'fact.statusByCode';
  const facts = [factOf(context, say(label), title, status?.basis ?? 'unknown', source)];
  if (status?.code != null)
    facts.push({ label: say('fact.statusCode'), text: status.code, mark: mark('uscis'), from: from(codes) });
  if (status?.spanish?.title != null && has('statusText'))
    facts.push({
      label: say('fact.statusSpanish'),
      text: status.spanish.title,
      mark: mark('uscis'),
      from: from(all.filter(isSpanish)),
    });
  return facts;
}

/** Dates until which USCIS's own text says to wait or to act, quoted: no date is computed here. */
function limitFacts({ file: { status }, say, mark, from, has }: CaseContext): Fact[] {
  if (!has('statusText') || status === null) return [];
  const texts = [
    { text: status.text, key: 'statusText' },
    { text: status.spanish?.text ?? null, key: 'statusTextSpanish' },
  ];
  return texts.flatMap(({ text, key }) =>
    datesNamedIn(text ?? '')
      .filter(namesLimit)
      .map((named) => ({
        label: say('fact.textDate'),
        text: say('fact.textDateWords', { date: named.date, words: named.words }),
        mark: mark('uscis'),
        from: from(only(status.evidence, key)),
      })),
  );
}

function formFacts(context: CaseContext): Fact[] {
  const { file, say, mark, from } = context;
  const { form, filed } = file;
  const of = ['cases', 'case_status', 'receipt_info'] as const;
  const named = form.evidence.filter(({ path }) => lastKeyOf(path) !== 'subtype');
  const formText = [form.type, form.name].filter((text) => text !== null).join(say('list.join'));
  const facts = [factOf(context, say('fact.form'), formText || null, 'uscis', { evidence: named, of })];
  if (form.subtype !== null) {
    const text = [form.subtype.code, form.subtype.meaning].filter((part) => part !== null).join(': ');
    // The code is USCIS's; its meaning comes from a published list.
    const basis = form.subtype.meaning === null ? 'uscis' : 'federal';
    facts.push({ label: say('fact.subtype'), text, mark: mark(basis), from: from(only(form.evidence, 'subtype')) });
  }
  const days = filed.evidence.filter(({ path }) => lastKeyOf(path) !== 'elisChannelType');
  const filedFrom = { evidence: days, of: ['cases', 'receipt_info'] as const };
  facts.push(factOf(context, say('fact.filed'), filedText(context), 'uscis', filedFrom));
  if (filed.channel !== null)
    facts.push({
      label: say('fact.channel'),
      text: filed.channel,
      mark: mark('uscis'),
      from: from(only(filed.evidence, 'elisChannelType')),
    });
  return facts;
}

function peopleFacts(context: CaseContext): Fact[] {
  const { file, say, has } = context;
  const { people } = file;
  if (!has('people')) return [];
  const source = (key: string) => ({ evidence: only(people.evidence, key), of: ['cases'] as const });
  return [
    factOf(context, say('fact.applicant'), people.applicant, 'uscis', source('applicantName')),
    factOf(context, say('fact.representative'), people.representative, 'uscis', source('representativeName')),
  ];
}

/** The name for an office code comes from the table; a report attributes the name only for the first office. */
function basisOfOther({ code, name }: OfficeName): Basis {
  if (code === null) return 'uscis';
  return code === name ? 'unknown' : 'observed';
}

function officeFacts(context: CaseContext): Fact[] {
  const { file, say, mark, from } = context;
  const { office } = file;
  const name = (of: { name: string; code: string | null }) =>
    of.code === null || of.code === of.name ? of.name : `${of.name} (${of.code})`;
  const source = { evidence: office?.evidence ?? [], of: ['case_status', 'receipt_info'] as const };
  return [
    factOf(
      context,
      say(office !== null && isWhereReceived(office) ? 'fact.received' : 'fact.office'),
      office && name(office),
      office?.basis ?? 'unknown',
      source,
    ),
    ...(office?.others ?? []).map((other) => ({
      label: say(isWhereReceived(other) ? 'fact.received' : 'fact.officeOther'),
      text: name(other),
      mark: mark(basisOfOther(other)),
      from: from(other.evidence),
    })),
  ];
}

/** USCIS's own words, if it was asked and gave any; what it was not asked is no part of a report. */
function processingTimeFacts({ file: { processingTime, reads }, gate, say, deny, mark, from }: CaseContext): Fact[] {
  const label = say('fact.processingTime');
  if (processingTime !== null)
    return [{ label, text: processingTime.text, mark: mark('uscis'), from: from(processingTime.evidence) }];
  const allowed = mayDenyField(gate, ['processing_times']);
  const isEmpty = reads.some(({ endpoint, outcome }) => endpoint === 'processing_times' && outcome === 'empty');
  return allowed && isEmpty ? [{ label, text: deny(allowed, 'fact.noEstimate'), mark: '', from: '' }] : [];
}

export function factsBlocks(context: CaseContext): Block[] {
  const { file, say, has } = context;
  if (!has('facts')) return [];
  const { recordUpdated, status } = file;
  const updated = { evidence: recordUpdated.evidence, of: ['cases'] as const };
  const basis = recordUpdated.verdict === 'unknown' ? 'uscis' : 'derived';
  const rows = [
    file.receipt === null
      ? factOf(context, say('fact.receipt'), null, 'uscis', {
          evidence: [],
          of: ['cases', 'case_status', 'receipt_info'],
        })
      : { label: say('fact.receipt'), text: file.receipt, mark: '', from: '' },
    ...formFacts(context),
    ...peopleFacts(context),
    ...statusFacts(context),
    ...limitFacts(context),
    ...officeFacts(context),
    ...newestCode(context),
    factOf(context, say('fact.updated'), updatedText(context), basis, updated),
    ...processingTimeFacts(context),
  ];
  const quoted = (key: 'fact.statusText' | 'fact.statusTextSpanish', text: string | null): Block[] =>
    has('statusText') && text !== null ? [heading(3, say(key)), paragraph(text, 'quote')] : [];
  return [
    heading(3, say('part.facts')),
    { kind: 'facts', rows },
    ...quoted('fact.statusText', status?.text ?? null),
    ...quoted('fact.statusTextSpanish', status?.spanish?.text ?? null),
  ];
}
