// English messages of the options page and the print page, separate from the panel's so that each bundle carries only its own.
// Data only. `{name}` takes a value, `**…**` is bold; plural forms are chosen by `n`.

export const OWN_PAGES_EN = {
  'own.caseside': 'Caseside',
  'own.unofficial': 'Unofficial',
  'own.unofficial.more': 'tool. Not USCIS and not the government.',
  'own.notUscis': '**Caseside is not USCIS and not the government.** Nothing here is sent anywhere.',
  'own.asking': 'Looking…',

  'kept.title': 'Caseside: what is kept',
  'kept.heading': 'What Caseside keeps on this computer',
  'kept.what':
    'With history on, Caseside keeps the different answers that USCIS gave for your cases, when it saw them, when you were here, and your notes. It all stays in this browser. It is how Caseside can say what changed.',
  'kept.never': 'It never keeps passwords, and nothing from private windows.',
  'kept.failed': 'Caseside could not look up what is kept. Load this page again to try once more.',
  'kept.nothing': 'Nothing is kept now.',
  'kept.much': {
    one: 'Kept since {day}: {n} case, about {size}.',
    other: 'Kept since {day}: {n} cases, about {size}.',
  },
  'kept.kb': '{n} KB of text',
  'kept.lessThanKb': '1 KB of text',
  'kept.cases': 'Cases',
  'kept.since': 'Since {day}.',
  'kept.readings': { one: '{n} reading,', other: '{n} readings,' },
  'kept.answers': { one: '{n} different answer,', other: '{n} different answers,' },
  'kept.notes': { one: '{n} note.', other: '{n} notes.' },
  'kept.eraseCase': 'Erase this case',
  'kept.eraseCaseOf': 'Erase this case, {receipt}',
  'kept.eraseCaseAsk':
    'Erase what Caseside keeps of {receipt}, your notes about it too? Your case at USCIS is not touched.',
  'kept.eraseCaseYes': 'Erase this case',
  'kept.keep': 'Keep',
  'kept.caseErased': 'The case is erased here.',
  'kept.hidden': 'It is hidden now.',
  'kept.unnamed': {
    one: '{n} case is not named here: nobody is signed in to its account at USCIS now.',
    other: '{n} cases are not named here: nobody is signed in to their account at USCIS now.',
  },
  'kept.name': 'Show which',

  'kept.open': 'Look at it',
  'kept.openMore':
    'You can look at what is kept even when you are signed out of USCIS. So can anyone else who sits at this computer and presses this.',
  'kept.openPress': 'Open what is kept',
  'kept.openOff': 'Turn history on to look at it.',
  'kept.opened': 'It is open in a new tab.',
  'kept.openFailed': 'Caseside could not open it just now.',

  'kept.how': 'How it is kept',
  'kept.history': 'Keep history on this computer',
  'kept.historyMore':
    'Only on your own computer. When off, nothing is added or shown, and what is kept stays until you erase it.',
  'kept.pause': 'Pause it',
  'kept.pauseMore': 'What is kept stays. Nothing is added.',
  'kept.months': 'Forget what is older than',
  'kept.monthsMore': 'The newest answers of each case and your notes stay.',
  'kept.monthsNever': 'Never forget',
  'kept.monthsSome': { one: '{n} month', other: '{n} months' },
  'kept.monthsAsk': {
    one: 'Forget for good, now and from now on, what Caseside last saw more than {n} month ago?',
    other: 'Forget for good, now and from now on, what Caseside last saw more than {n} months ago?',
  },
  'kept.monthsYes': 'Forget it',
  'kept.signOut': 'Erase it when I sign out of USCIS',
  'kept.signOutMore': 'Your notes too.',
  'kept.signOutAsk':
    'Erase everything Caseside keeps here, your notes too, each time you sign out of USCIS? When Caseside cannot be sure that you signed out, it hides everything at once. It comes back when you sign in to the same account; otherwise it is erased when the browser starts the next time.',
  'kept.signOutYes': 'Erase it at each sign-out',
  'kept.notChanged': 'Caseside could not change this just now.',

  'kept.erase': 'Erase everything',
  'kept.eraseAsk': 'Erase everything Caseside keeps on this computer? Your case at USCIS is not touched.',
  'kept.eraseAll': 'Erase everything',
  'kept.erased': 'Everything is erased. Nothing of your cases is kept on this computer now.',
  'kept.notErased': 'Caseside could not erase it just now. It is still there. Please try again.',

  'kept.newerSettings':
    '**Your settings were saved by a newer Caseside.** They were left as they are. Update Caseside to change them.',
  'kept.fault.newer':
    '**The history here was made by a newer Caseside.** It was left as it is. Update Caseside to use it.',
  'kept.fault.full': '**This computer has no room left for the history.** The newest reading could not be kept.',
  'kept.fault.blocked': '**Another window holds the history.** Close it, then load this page again.',
  'kept.fault.hidden':
    '**The history is hidden.** You asked Caseside to erase it at sign-out, and your session may have ended. It comes back when USCIS answers for the same account again. Otherwise it is erased when the browser starts the next time.',
  'kept.fault.other': '**The history on this computer cannot be opened.** You can erase everything and start again.',

  'paper.title': 'Caseside report',
  'paper.print': 'Print, or save as PDF',
  'paper.asking': 'Laying out the pages…',
  'paper.refused': 'There is nothing to print here. Open your case beside the USCIS page, and choose Print there.',
  'paper.ended': 'Your USCIS session ended.',
  'paper.endedText':
    'To keep your case private, Caseside took these pages off the screen. Sign in again on the USCIS page to make them anew. This says nothing about your case.',
} as const;
