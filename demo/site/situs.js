// The menu stands open without this script; with it, a phone shows a button instead.
const button = document.querySelector('.menu-button');
const menu = document.querySelector('#menu');

if (button instanceof HTMLButtonElement && menu) {
  button.hidden = false;
  menu.classList.add('foldable');
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    menu.classList.toggle('open', open);
  });
}
