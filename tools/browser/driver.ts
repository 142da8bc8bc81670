// What both browsers can do for a scenario; chromium/ and firefox/ do it with real browsers. Types, and what both go by.
import type { BrowserName } from './find-browsers.ts';
import type { DockGeometry } from './dock-geometry.ts';

/** A document that can be asked and clicked: a page, the panel in its frame, or a tab of our own. */
export interface Doc {
  /** Runs a function inside; it sees nothing of this file but its one argument. */
  ask<T>(inside: (given: string) => T | Promise<T>, given?: string): Promise<T>;
  /** Loads a script's source text, whatever the document's policy says. */
  load(script: string): Promise<void>;
  /** What a person can read, as the browser lays it out. */
  text(): Promise<string>;
  /** A real mouse click on the first visible element of `css` whose text or label fits. @throws Error when there is none */
  click(css: string, named?: RegExp): Promise<void>;
}

/** CSS pixels of the page. */
export interface Point {
  x: number;
  y: number;
}

export interface Tab {
  page: Doc;
  /** Path on my.uscis.gov. */
  go(path: string): Promise<void>;
  reload(): Promise<void>;
  /** The panel in this tab's frame; null while there is none. */
  panel(): Promise<Doc | null>;
  /** Every frame in the page, whoever made it. */
  frames(): Promise<Doc[]>;
  /** What stands in the dock's closed root; null while its host is not in the page. */
  dock(): Promise<DockGeometry | null>;
  /** A real mouse click at a point of the page, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** A real double click of the mouse. */
  doubleClickAt(x: number, y: number): Promise<void>;
  /** A real drag from one point of the page to another. @param key clicked before it is let go */
  drag(from: Point, to: Point, key?: string): Promise<void>;
  /** The same with one finger. */
  swipe(from: Point, to: Point): Promise<void>;
  /** A key by its name (`Enter`, `a`, `Shift+Home`), clicked in whatever has the focus. */
  key(name: string): Promise<void>;
  /** Shows the page as a printer gets it, or as the screen does. */
  asPrinted(isPrinted: boolean): Promise<void>;
  /** The colours that the system prefers; `forced`: a few colours of the person's own, instead of all others. */
  colors(scheme: 'light' | 'dark' | 'forced'): Promise<void>;
  /** The browser's own zoom of the tab in front: 1 is as it comes. */
  zoom(factor: number): Promise<void>;
  /** What the person points with, as style sheets see it. */
  pointer(what: 'mouse' | 'finger'): Promise<void>;
  /** Lets scripts of the page see into the dock's closed root, until the page is loaded anew: for whoever checks its access. */
  openRoot(): Promise<void>;
  /** Brings the tab to the front; others of its window become hidden. */
  front(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Saves what is on screen as PNG. */
  picture(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface SavedFile {
  name: string;
  text: string;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Port of the mock site on 127.0.0.1; every secure connection of the browser ends there. */
  port: number;
  /** X display such as `:99` for a real window; null: headless. */
  display: string | null;
  /** Port of a recording proxy (proxy.ts) that every connection goes through; without one the mock site itself gets them all. */
  proxyPort?: number | null;
  /** Added to the browser's environment. */
  env?: Readonly<Record<string, string>>;
}

/** What was clicked last is on the disk a moment later; nobody closes the browser within it. */
export const BEFORE_CLOSING_MS = 1_000;

export interface TestBrowser {
  name: BrowserName;
  version: string;
  /** A new tab in front, one behind the others (hidden), or a new window of the same profile. */
  open(path: string, where?: 'tab' | 'window'): Promise<Tab>;
  /** A new tab with a file of this machine. @param path absolute */
  openFile(path: string): Promise<Tab>;
  /** A tab in a private window, with the extension allowed there. */
  openPrivate(path: string): Promise<Tab>;
  /** A tab whose session at every site is apart from the others': a container in Firefox, a private window in Chromium, which has none. */
  openApart(path: string): Promise<Tab>;
  /** Closes every private window. */
  closePrivate(): Promise<void>;
  /** Tabs that show a page of the extension itself. */
  ownTabs(): Promise<Doc[]>;
  /** The same profile after the browser was closed and started again; every tab is gone. */
  restart(): Promise<void>;
  /** Loads the extension anew, as an update does, while its tabs stay. */
  reloadExtension(): Promise<void>;
  /** Stops the background as the browser does when it was idle. */
  stopBackground(): Promise<void>;
  /** Where the toolbar button of the extension is on the X screen. Headed only. */
  toolbarButton(): Promise<{ x: number; y: number }>;
  /** Everything the extension keeps on disk, as text. @param tab one whose panel stands */
  storedOnDisk(tab: Tab): Promise<string>;
  /** Takes the whole browser off the network, or puts it back. */
  offline(isOffline: boolean): Promise<void>;
  /** The report page as the browser prints it into a file, PDF. @throws Error when no tab shows it */
  printReport(paper: 'A4' | 'Letter'): Promise<Uint8Array>;
  /** Files saved so far, oldest first, once none is under way and they are as wanted. */
  saved(what?: string, isWanted?: (files: readonly SavedFile[]) => boolean): Promise<SavedFile[]>;
  /** Errors in any console that the extension caused, so far: page, panel, background. */
  errors(): Promise<string[]>;
  /** Resolves when the browser was closed, by whomever. */
  gone(): Promise<void>;
  close(): Promise<void>;
}
