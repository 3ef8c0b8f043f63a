// <drop-down><details class="menu">…</details></drop-down>: a menu that closes on Escape, on a click elsewhere
// and when the keyboard leaves it. Without scripts it is a plain <details>.
customElements.define("drop-down", class extends HTMLElement {
  connectedCallback() {
    const menu = this.querySelector("details");
    if (!menu) return;
    const away = (event) => { if (menu.open && !this.contains(event.target)) menu.open = false; };
    this.stop = () => ["click", "focusin"].forEach((name) => document.removeEventListener(name, away));
    ["click", "focusin"].forEach((name) => document.addEventListener(name, away));
    this.onkeydown = (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    };
  }
  disconnectedCallback() { this.stop?.(); }
});
