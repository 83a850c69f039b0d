/*
 * A table whose cells one walks with the arrow keys: one stop for Tab, and from there up, down, left and right, Home
 * and End. Each cell that can be opened holds one link.
 */
class CellWalk extends HTMLElement {

  connectedCallback() {
    this.addEventListener('keydown', this.#walk);
    this.addEventListener('focusin', this.#rest);
    queueMicrotask(() => this.#prepare());
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.#walk);
    this.removeEventListener('focusin', this.#rest);
  }

  #rows() {
    return [...this.querySelectorAll('tbody tr')]
      .map((row) => [...row.querySelectorAll('a[href]')])
      .filter((row) => row.length > 0);
  }

  #prepare() {
    this.#rows().flat().forEach((link, index) => { link.tabIndex = index === 0 ? 0 : -1; });
  }

  #rest = (event) => {
    const link = event.target.closest?.('tbody a[href]');
    if (link) {
      this.#rows().flat().forEach((other) => { other.tabIndex = other === link ? 0 : -1; });
    }
  };

  #walk = (event) => {
    const link = event.target.closest?.('tbody a[href]');
    const rows = this.#rows();
    const y = rows.findIndex((row) => row.includes(link));
    if (y < 0) {
      return;
    }
    const x = rows[y].indexOf(link);
    const target = {
      ArrowRight: () => rows[y][x + 1],
      ArrowLeft: () => rows[y][x - 1],
      ArrowDown: () => this.#nearest(rows[y + 1], x),
      ArrowUp: () => this.#nearest(rows[y - 1], x),
      Home: () => rows[y][0],
      End: () => rows[y].at(-1),
    }[event.key]?.();
    if (target) {
      event.preventDefault();
      target.focus();
    }
  };

  #nearest(row, x) {
    return row && row[Math.min(x, row.length - 1)];
  }
}

customElements.define('cell-walk', CellWalk);
