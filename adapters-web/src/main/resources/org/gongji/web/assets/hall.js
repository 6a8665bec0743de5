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
      setTimeout(function () {
        button.disabled = true;
      });
    });
  }

  function rest(event) {
    if (!event.persisted) {
      return;
    }
    document.querySelectorAll('input[data-send]').forEach(function (input) {
      input.disabled = false;
    });
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
      form.querySelectorAll('[data-words]').forEach(function (button) {
        button.textContent = button.dataset.words;
        button.disabled = false;
      });
    });
  }

  // Files that are dropped on a form are sent like chosen ones.
  function over(event) {
    var form = event.target.closest('form[data-drop]');
    if (form) {
      event.preventDefault();
      form.classList.toggle('hall-dropping', event.type === 'dragover');
    }
  }

  function drop(event) {
    var form = event.target.closest('form[data-drop]');
    if (!form) {
      return;
    }
    event.preventDefault();
    form.classList.remove('hall-dropping');
    form.querySelector('input[type=file]').files = event.dataTransfer.files;
    form.requestSubmit();
  }

  // A phrase that is often used is put into the field it belongs to.
  function phrase(event) {
    var button = event.target.closest('button[data-phrase]');
    if (button) {
      var field = document.getElementById(button.dataset.phrase);
      field.value = button.textContent.trim();
      field.focus();
    }
  }

  // A photograph is sent as soon as it was taken or chosen, and no other one meanwhile.
  function chosen(event) {
    var input = event.target.closest('input[data-send]');
    if (!input || input.files.length === 0) {
      return;
    }
    var words = input.closest('label').querySelector('span');
    words.dataset.words = words.textContent;
    words.textContent = working;
    input.form.requestSubmit();
    document.querySelectorAll('input[data-send]').forEach(function (other) {
      other.disabled = other !== input;
    });
  }

  // Whoever was let in by their phone goes in.
  function enter() {
    var form = document.querySelector('form[data-enter]');
    if (form) {
      form.requestSubmit();
    }
  }

  document.addEventListener('htmx:afterSettle', enter);
  document.addEventListener('click', phrase);
  document.addEventListener('change', chosen);
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', over);
  document.addEventListener('drop', drop);
  document.addEventListener('submit', send);
  window.addEventListener('pageshow', rest);

  var errors = document.querySelector('[data-focus]');
  if (errors) {
    errors.focus();
  }
})();
