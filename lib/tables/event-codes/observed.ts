// Codes seen on real cases that the federal list does not hold. Written by hand, sorted by code, each with its sources.
//
// `observed`: reported by users of real cases who agree; `sightings` says by one or by several. `disputed`: public readings differ; the
// label takes no side, the readings are kept, and no step is proven. A code that nobody explains with a case has no row and stays raw.
import type { DisputedLabel, EventCode } from '../codes.ts';

const SEEN = '2026-11-23';
const REDDIT_2023 = { where: 'reddit.com/r/USCIS 14jjicn, "ActionCodes", June 2023', seen: SEEN };
const REDDIT_2025 = { where: 'reddit.com/r/USCIS 1hvu7hq, January 2025', seen: SEEN };
const REDDIT_TIMELINE = { where: 'reddit.com/r/USCIS 1ior316, a case told day by day, 2025', seen: SEEN };
const REDDIT_DACA = { where: 'reddit.com/r/DACA 1twpw6g, 2026', seen: SEEN };
const UUES = { where: 'github.com/Alphasite/uues, src/uscisEventCodes.ts, 2025', seen: SEEN };
const USERSCRIPT = { where: 'github.com/cobusbernard/tamper-monkey-scripts, uscis-tracker, 2026', seen: SEEN };
const CASELENS = { where: 'github.com/itsericqiu/uscis-caselens, docs/API-SCHEMA.md, August 2026', seen: SEEN };
const PROBER = { where: 'github.com/TheoLong/uscis-prober, August 2026', seen: SEEN };
const TRACKER = { where: 'github.com/rohitbobbili/uscis-tracker, js/case-history.js', seen: SEEN };
const TOOLHUB = { where: 'immigrationtoolhub.com, blog, May 2026', seen: SEEN };

/** The one label of every disputed code: what it may mean stands in its readings. */
const disputed = (code: string): DisputedLabel => `Code ${code}: users disagree about what it means`;

// prettier-ignore
export const OBSERVED_CODES = [
  {
    code: 'FTA1', label: disputed('FTA1'), basis: 'disputed', family: 'checks', step: null, published: null,
    readings: [
      { text: 'Checks were made again', who: 'rohitbobbili on GitHub', since: 'date not known' },
      { text: 'The case is looked at after a request for evidence was answered', who: 'r/USCIS 1hvu7hq', since: 'January 2025' },
      { text: 'USCIS began to look at the case on the same day', who: 'r/USCIS 1hvu7hq', since: 'January 2025' },
    ],
    sources: [REDDIT_2025, PROBER, TRACKER],
  },
  {
    code: 'H001', label: disputed('H001'), basis: 'disputed', family: 'received', step: null, published: null,
    readings: [
      { text: 'The case was created', who: 'lists of itsericqiu/uscis-caselens and TheoLong/uscis-prober', since: 'August 2026' },
      { text: 'No case holds it, by an audit in the same project', who: 'itsericqiu/uscis-caselens', since: 'August 2026' },
    ],
    sources: [CASELENS, PROBER],
  },
  {
    code: 'H008', label: disputed('H008'), basis: 'disputed', family: 'approved', step: null, published: null,
    readings: [
      { text: 'USCIS showed the title “Case Approved” with it', who: 'r/USCIS 14jjicn; as approved also cobusbernard, rohitbobbili and TheoLong on GitHub', since: 'June 2023' },
      { text: 'Fingerprints from an earlier case were used again; no case is shown for it', who: 'immigrationtoolhub.com', since: 'May 2026' },
    ],
    sources: [REDDIT_2023, USERSCRIPT, TRACKER, PROBER, TOOLHUB, CASELENS],
  },
  {
    code: 'H016', label: 'A user saw this code where USCIS said that the case was terminated', basis: 'observed', sightings: 'one',
    family: 'revoked-rescinded-terminated', step: null, published: null, readings: [], sources: [REDDIT_2023, USERSCRIPT],
  },
  {
    code: 'IKA', label: 'A user saw this code when USCIS asked for evidence missing from the first filing', basis: 'observed', sightings: 'one',
    family: 'evidence-requested', step: 'evidence-requested', published: null, readings: [], sources: [REDDIT_2023, USERSCRIPT],
  },
  {
    code: 'IMAG', label: disputed('IMAG'), basis: 'disputed', family: 'biometrics-scheduled', step: null, published: null,
    readings: [
      { text: 'A fingerprint and photo appointment was set', who: 'r/USCIS 14jjicn, Alphasite/uues', since: 'June 2023' },
      { text: 'Paper files were scanned; no case is shown for it', who: 'r/DACA 1twpw6g', since: '2026' },
    ],
    sources: [REDDIT_2023, UUES, REDDIT_TIMELINE, REDDIT_DACA],
  },
  {
    code: 'LED', label: 'A user saw this code when the post office had delivered the card', basis: 'observed', sightings: 'one',
    family: 'card-delivered', step: 'card-delivered', published: null, readings: [], sources: [REDDIT_2023],
  },
  {
    code: 'LEE', label: 'A user saw this code when the post office had picked up the card', basis: 'observed', sightings: 'one',
    family: 'card-mailed', step: 'card-mailed', published: null, readings: [], sources: [REDDIT_2023],
  },
  {
    code: 'SA', label: 'Users saw this code when USCIS had approved the case', basis: 'observed', sightings: 'several',
    family: 'approved', step: 'approved', published: null, readings: [], sources: [CASELENS, UUES],
  },
] as const satisfies readonly EventCode[];
