/* global document, navigator */

/** Gives each box with a snippet a Copy button. Where copying is not allowed, the text is selected for the keyboard. */
for (const box of document.querySelectorAll('.copy')) {
  const text = box.querySelector('textarea');
  const button = box.querySelector('button');
  const notice = box.querySelector('[role=status]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    notice.textContent = '';
    try {
      await navigator.clipboard.writeText(text.value);
      notice.textContent = 'Copied.';
    } catch {
      text.focus();
      text.select();
      notice.textContent = 'Copying was blocked. The text is selected: copy it with the keyboard or from the menu.';
    }
  });
}
