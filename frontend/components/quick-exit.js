// Leaves the portal at once, without asking the server: what the browser keeps is cleared, the session is ended behind
// one's back, and the page is replaced so that "back" does not lead here.
const NEUTRAL = 'https://www.smhi.se/';

class QuickExit extends HTMLElement {
  connectedCallback() {
    if (!this.listening) {
      this.listening = true;
      this.addEventListener('click', () => this.leave());
    }
  }

  leave() {
    document.documentElement.style.visibility = 'hidden';
    sessionStorage.clear();
    const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
    const header = meta('_csrf_header');
    fetch('logout', { method: 'POST', keepalive: true, headers: header ? { [header]: meta('_csrf') } : {} }).catch(() => {});
    location.replace(this.getAttribute('to') || NEUTRAL);
  }
}

customElements.get('samhand-quick-exit') || customElements.define('samhand-quick-exit', QuickExit);
