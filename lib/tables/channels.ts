// How a case was filed: the texts of `elisChannelType`. A channel is no office. Data, and one lookup.
import type { Source, Sources } from './types.ts';

export interface Channel {
  /** The text as USCIS writes it. */
  channel: string;
  label: string;
  sources: Sources;
}

const CASELENS: Source = {
  where: 'github.com/itsericqiu/uscis-caselens, docs/API-SCHEMA.md (live answers, August 2026)',
  seen: '2026-11-23',
};
const MONITOR: Source = { where: 'github.com/lonelysun1990/uscis-case-monitor (a live answer)', seen: '2026-11-23' };
const PUBLIC_SAMPLE: Source = {
  where: 'notes on answers shown in public (github.com/tpm2dot0/uscis-change-detect and others)',
  seen: '2026-11-23',
};

export const CHANNELS = [
  { channel: 'EFile', label: 'Filed online', sources: [PUBLIC_SAMPLE] },
  {
    channel: 'Lockbox',
    label: 'Filed by mail at a USCIS lockbox (the place that opens mailed forms)',
    sources: [CASELENS, MONITOR],
  },
] as const satisfies readonly Channel[];

const loose = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
const BY_CHANNEL = new Map<string, Channel>(CHANNELS.map((row) => [loose(row.channel), row]));

/** The row of a filing channel, case and punctuation aside, or undefined: then the text stands as USCIS wrote it. */
export function channelOf(channel: string): Channel | undefined {
  return BY_CHANNEL.get(loose(channel));
}
