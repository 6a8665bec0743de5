// A form is sent once, and its button says that it is working; errors get the focus.
(function () {
  'use strict';

  var working = document.body.dataset.working;

  function send(event) {
    var form = event.target;
    if (!form.hasAttribute('data-once')) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    form.querySelectorAll('button[type=submit]').forEach(function (button) {
      button.dataset.words = button.textContent;
      button.textContent = working;
      button.disabled = true;
    });
  }

  function rest(event) {
    if (!event.persisted) {
      return;
    }
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
      form.querySelectorAll('button[data-words]').forEach(function (button) {
        button.textContent = button.dataset.words;
        button.disabled = false;
      });
    });
  }

  document.addEventListener('submit', send);
  window.addEventListener('pageshow', rest);

  var errors = document.querySelector('[data-focus]');
  if (errors) {
    errors.focus();
  }
})();
