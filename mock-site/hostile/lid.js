// A compromised script of the site that takes a person's clicks: an opaque lid over everything, which lets clicks through to what
// lies under it. `lay()` lays it, `askPassword()` puts a password field on the page, as a page to change the password has one.
window.lay = () => {
  const lid = document.createElement('div');
  lid.id = 'lid';
  lid.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white;pointer-events:none';
  document.body.append(lid);
  lid.popover = 'manual';
  lid.showPopover();
  return 'laid';
};
window.askPassword = () => {
  const field = document.createElement('input');
  field.type = 'password';
  field.id = 'new-password';
  document.querySelector('main').append(field);
  return 'asked';
};
window.takeItBack = () => {
  document.getElementById('new-password').remove();
  return 'taken back';
};
