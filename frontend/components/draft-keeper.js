/*
 * Keeps what is typed in the fields inside it until the server says that it is saved: a lost session, a restart or a
 * closed lid loses nothing. Kept in this tab only, and cleared at sign-out.
 *
 * A field takes part by the attribute data-keep="name", in the nearest keeper around it. What is found from before is offered with the event
 * "found-unsaved", whose detail.texts is an object of texts by name.
 */
const PREFIX = 'samhand.draft.';

class DraftKeeper extends HTMLElement {

  connectedCallback() {
    this.addEventListener('input', this.#keep);
    queueMicrotask(() => this.#offer());
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.#keep);
  }

  /** The server has saved these texts, by field name; what has been typed since stays kept. */
  confirm(saved) {
    const kept = this.#read();
    for (const [name, text] of Object.entries(saved)) {
      if (kept[name] === text) {
        delete kept[name];
      }
    }
    this.#write(kept);
  }

  /** Nothing that is kept here is wanted any longer. */
  forget() {
    sessionStorage.removeItem(this.#key());
  }

  #keep = (event) => {
    const field = event.target.closest?.('[data-keep]');
    if (field?.closest('draft-keeper') === this && typeof event.target.value === 'string') {
      this.#write({ ...this.#read(), [field.dataset.keep]: event.target.value });
    }
  };

  #offer() {
    const texts = this.#read();
    if (this.isConnected && Object.keys(texts).length > 0) {
      this.dispatchEvent(new CustomEvent('found-unsaved', { detail: { texts } }));
    }
  }

  #key() {
    return PREFIX + this.getAttribute('subject');
  }

  #read() {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key()) ?? '{}');
    } catch {
      return {};
    }
  }

  #write(texts) {
    if (Object.keys(texts).length > 0) {
      sessionStorage.setItem(this.#key(), JSON.stringify(texts));
    } else {
      this.forget();
    }
  }
}

customElements.define('draft-keeper', DraftKeeper);
