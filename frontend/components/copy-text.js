/*
 * A button that puts a text into the clipboard, within the click itself: a browser allows it only there. Says what came
 * of it where a screen reader hears it.
 */
class CopyText extends HTMLElement {

  connectedCallback() {
    this.addEventListener('click', this.#copy);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.#copy);
  }

  #copy = async (event) => {
    if (!event.target.closest('vaadin-button')) {
      return;
    }
    const copied = await this.#toClipboard(this.text ?? '');
    const said = this.querySelector('[role=status]');
    said.textContent = copied ? this.dataset.copied : this.dataset.refused;
    clearTimeout(this.silence);
    this.silence = setTimeout(() => { said.textContent = ''; }, 4000);
  };

  async #toClipboard(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return this.#theOldWay(text);
    }
  }

  /* Without https a browser offers no clipboard, but copies what is marked. */
  #theOldWay(text) {
    const focused = document.activeElement;
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'only-heard';
    this.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    focused?.focus();
    return copied;
  }
}

customElements.define('copy-text', CopyText);
