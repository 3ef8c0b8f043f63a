// <draft-keeper> in a form: keeps what is typed and says so. The server keeps it; while the line is down a copy stays in
// the tab. Without scripts its first button does the same.
const SOON = 2500, LATER = 15000;

customElements.define("draft-keeper", class extends HTMLElement {
  connectedCallback() {
    const form = this.form = this.closest("form");
    const [keep, take] = this.querySelectorAll("button");
    keep.hidden = true;
    this.take = take;
    this.kept = this.typed();
    form.oninput = form.onchange = () => this.changed();
    take.onclick = () => this.takeCopy();
    // What is sent, or put away, is no draft any more.
    addEventListener("submit", ({ target, submitter }) => {
      if (submitter?.formTarget) return;
      this.leaving = target.elements.draft;
      if (this.leaving) this.asking?.abort();
    });
    addEventListener("pageshow", () => { this.leaving = false; });
    // No answer is waited for when the page goes away.
    addEventListener("pagehide", () => {
      const typed = this.typed();
      if (typed !== this.kept && !this.leaving) navigator.sendBeacon(form.getAttribute("action"), new URLSearchParams(typed));
    });
    document.addEventListener("visibilitychange", () => this.save());
    addEventListener("online", () => this.save());
    const copy = this.copy();
    if (copy && copy !== this.kept) this.say(this.dataset.copied, take.hidden = false);
  }

  // The tab's own; null takes it away. A browser may refuse to keep anything.
  copy(text) {
    const key = this.dataset.copy;
    try {
      if (text) sessionStorage[key] = text;
      if (text === null) delete sessionStorage[key];
      return sessionStorage[key];
    } catch {}
  }

  // A file stays where it is.
  typed() {
    const secret = (name) => this.form.querySelector(`[type=password][name="${CSS.escape(name)}"]`);
    const all = [...new FormData(this.form)].filter(([name, value]) => value.trim && !secret(name));
    return `${new URLSearchParams(all)}&keep=script`;
  }

  // The same words again would be read aloud again.
  say(text) {
    const status = this.querySelector("[role=status]");
    if (status.textContent !== text) status.textContent = text;
  }

  changed() {
    if (this.failed) this.copy(this.typed());
    this.timer ??= setTimeout(() => this.save(), this.failed ? LATER : SOON);
  }

  async save() {
    clearTimeout(this.timer);
    this.timer = undefined;
    const typed = this.typed();
    if (typed === this.kept || this.leaving || this.asking) return;
    this.asking = new AbortController();
    let told = this.dataset.failed;
    this.failed = true;
    try {
      const sent = { method: "POST", body: new URLSearchParams(typed), signal: this.asking.signal };
      const answer = await fetch(this.form.getAttribute("action"), sent);
      if (answer.headers.get("content-type").startsWith("text/plain")) {
        told = await answer.text();
        this.failed = !answer.ok;
      }
    } catch {}
    this.asking = undefined;
    if (this.leaving) return;
    this.say(told);
    this.copy(this.failed ? typed : null);
    if (!this.failed) this.kept = typed, this.take.hidden = true;
    if (this.typed() !== this.kept) this.changed();
  }

  takeCopy() {
    const copy = new URLSearchParams(this.copy());
    for (const field of this.form.elements) {
      if (/checkbox|radio/.test(field.type)) field.checked = copy.getAll(field.name).includes(field.value);
      else if (copy.has(field.name) && field.type !== "submit") field.value = copy.get(field.name);
    }
    this.take.hidden = true;
    this.save();
  }
});
