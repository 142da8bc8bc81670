// Codes seen on real cases that the federal list does not hold. Written by hand, sorted by code, each with its sources.
//
// `observed`: seen on real cases, and those who tell of it say the same. `disputed`: public readings differ; the label takes no
// side, the readings are kept, and no step is proven. A code that nobody explains with a case has no row here and stays raw.
import type { EventCode } from './codes.ts';

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
const disputed = (code: string): string => `Code ${code}: users disagree about what it means`;

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
      { text: 'The case was approved', who: 'r/USCIS 14jjicn, cobusbernard, rohitbobbili and TheoLong on GitHub', since: 'June 2023' },
      { text: 'Fingerprints from an earlier case were used again; no case is shown for it', who: 'immigrationtoolhub.com', since: 'May 2026' },
    ],
    sources: [REDDIT_2023, USERSCRIPT, TRACKER, PROBER, TOOLHUB, CASELENS],
  },
  {
    code: 'H016', label: 'Users saw this code on cases that USCIS denied or ended', basis: 'observed',
    family: 'denied', step: 'denied', published: null, readings: [], sources: [REDDIT_2023, USERSCRIPT],
  },
  {
    code: 'IKA', label: 'Users saw this code when USCIS asked for evidence missing from the first filing', basis: 'observed',
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
    code: 'LED', label: 'Users saw this code when the post office had delivered their card', basis: 'observed',
    family: 'card-delivered', step: 'card-delivered', published: null, readings: [], sources: [REDDIT_2023],
  },
  {
    code: 'LEE', label: 'Users saw this code when the post office had picked up their card', basis: 'observed',
    family: 'card-mailed', step: 'card-mailed', published: null, readings: [], sources: [REDDIT_2023],
  },
  {
    code: 'SA', label: 'Users saw this code when USCIS had approved the case', basis: 'observed',
    family: 'approved', step: 'approved', published: null, readings: [], sources: [CASELENS, UUES],
  },
] as const satisfies readonly EventCode[];
