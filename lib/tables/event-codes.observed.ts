// Codes seen on real cases that the federal list does not hold. Written by hand, sorted by code, each with its sources.
//
// `observed`: several people saw it and say the same. `disputed`: public readings differ; the label takes no side, the readings are
// kept, and no step is proven. A code that nobody explains with evidence has no row here and stays raw.
import type { EventCode } from './codes.ts';

const SEEN = '2026-11-23';
const REDDIT_2023 = {
  where: 'reddit.com/r/USCIS 14jjicn, "ActionCodes"',
  seen: SEEN,
};
const REDDIT_2025 = { where: 'reddit.com/r/USCIS 1hvu7hq', seen: SEEN };
const REDDIT_DACA = { where: 'reddit.com/r/DACA 1twpw6g', seen: SEEN };
const UUES = { where: 'github.com/Alphasite/uues', seen: SEEN };
const TAMPER = {
  where: 'github.com/cobusbernard/tamper-monkey-scripts',
  seen: SEEN,
};
const CASELENS = {
  where: 'github.com/itsericqiu/uscis-caselens, docs',
  seen: SEEN,
};
const PROBER = { where: 'github.com/TheoLong/uscis-prober', seen: SEEN };
const TRACKER = { where: 'github.com/rohitbobbili/uscis-tracker', seen: SEEN };
const TOOLHUB = { where: 'immigrationtoolhub.com, blog', seen: SEEN };

export const OBSERVED_CODES = [
  {
    code: 'FTA1',
    label: 'Users disagree about this code; it is often seen some time after code FTA0',
    basis: 'disputed',
    family: 'checks',
    step: null,
    published: null,
    readings: [
      {
        text: 'Checks were run again',
        who: 'rohitbobbili/uscis-tracker',
        since: 'day not known',
      },
      {
        text: 'The case is looked at after a request for evidence was answered',
        who: 'r/USCIS 1hvu7hq',
        since: '2025',
      },
      {
        text: 'Someone did not come to an appointment (from reading the letters as initials)',
        who: 'public posts',
        since: 'day not known',
      },
    ],
    sources: [PROBER, REDDIT_2025, TRACKER],
  },
  {
    code: 'H008',
    label: 'Users disagree about this code; look at what USCIS itself says about this case',
    basis: 'disputed',
    family: 'approved',
    step: null,
    published: null,
    readings: [
      {
        text: 'The case was approved',
        who: 'r/USCIS 14jjicn, Alphasite/uues, cobusbernard and TheoLong on GitHub',
        since: '2023',
      },
      {
        text: 'Fingerprints taken earlier were used again',
        who: 'immigrationtoolhub.com',
        since: 'day not known',
      },
    ],
    sources: [REDDIT_2023, UUES, TAMPER, PROBER, TOOLHUB, CASELENS],
  },
  {
    code: 'H016',
    label: 'Users saw this code on cases that USCIS denied or ended',
    basis: 'observed',
    family: 'denied',
    step: 'denied',
    published: null,
    readings: [],
    sources: [REDDIT_2023, TAMPER],
  },
  {
    code: 'IKA',
    label: 'Users saw this code when USCIS asked for papers missing from the first filing',
    basis: 'observed',
    family: 'evidence-requested',
    step: 'evidence-requested',
    published: null,
    readings: [],
    sources: [REDDIT_2023, TAMPER],
  },
  {
    code: 'IMAG',
    label: 'Users disagree about this code; check your letters for an appointment',
    basis: 'disputed',
    family: 'biometrics-scheduled',
    step: null,
    published: null,
    readings: [
      {
        text: 'A fingerprint and photo appointment was set',
        who: 'r/USCIS 14jjicn, Alphasite/uues',
        since: '2023',
      },
      {
        text: 'Paper files were scanned',
        who: 'r/DACA 1twpw6g',
        since: 'day not known',
      },
    ],
    sources: [REDDIT_2023, UUES, REDDIT_DACA],
  },
  {
    code: 'LED',
    label: 'Users saw this code when the post office had delivered their card',
    basis: 'observed',
    family: 'card-delivered',
    step: 'card-delivered',
    published: null,
    readings: [],
    sources: [REDDIT_2023],
  },
  {
    code: 'LEE',
    label: 'Users saw this code when the post office had picked up their card',
    basis: 'observed',
    family: 'card-mailed',
    step: 'card-mailed',
    published: null,
    readings: [],
    sources: [REDDIT_2023],
  },
  {
    code: 'SA',
    label: 'Users saw this code when USCIS had approved the case',
    basis: 'observed',
    family: 'approved',
    step: 'approved',
    published: null,
    readings: [],
    sources: [CASELENS, UUES, TRACKER],
  },
] as const satisfies readonly EventCode[];
