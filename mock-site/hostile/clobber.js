// A compromised script of the site that hides the document's own members behind elements of the same name ("DOM clobbering"),
// which, unlike changed built-ins, affects every world. Runs during parsing, before any content script.
(() => {
  const NAMES = (
    'body head documentElement implementation querySelector querySelectorAll createElement createElementNS createTreeWalker ' +
    'addEventListener removeEventListener dispatchEvent visibilityState append children getElementsByTagName getElementById ' +
    'adoptedStyleSheets adoptNode activeElement contains defaultView nodeType ownerDocument firstChild childNodes caseside-dock'
  ).split(' ');
  const inner = 'id nodeName parentNode getAttribute textContent nodeValue remove'
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');
  const forms = NAMES.map((name) => `<form name="${name}" id="${name}" hidden>${inner}</form>`).join('');
  document.write(`${forms}<form id="region_IOE0926301101" hidden>${inner}</form>`);
  window.isClobbered = () => String(document.createElement);
})();
