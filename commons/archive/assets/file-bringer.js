// <file-bringer> around a file field: brings the file piece by piece as soon as it is chosen, so that a cut costs a piece and
// not the file. Chosen again after the page was left, it goes on where it was. Without scripts the form brings it.
const PIECE = 192 * 1024, WAITS = [1, 2, 5, 10, 20];

customElements.define("file-bringer", class extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    this.file = this.querySelector("[type=file]");
    this.upload = this.querySelector("[name=upload]");
    this.bar = this.querySelector("progress");
    this.file.onchange = () => this.begin();
    this.form.addEventListener("submit", (event) => {
      if (!this.bringing || event.submitter?.name === "keep") return;
      // It is sent as soon as the file is here.
      event.preventDefault();
      event.stopImmediatePropagation();
      this.sends = event.submitter ?? this.form.querySelector(".primary");
      this.say(this.dataset.coming);
    }, true);
    addEventListener("online", () => this.wake?.());
    // Over a slow line a file may be chosen before this is here.
    if (this.file.files.length) this.begin();
  }

  say(text) {
    const status = this.querySelector("[role=status]");
    if (status.textContent !== text) status.textContent = text;
  }

  // The name under which a file came before, by what the browser knows of it. It may refuse to keep anything.
  known(key, id) {
    try {
      if (id) localStorage[key] = id;
      if (id === null) delete localStorage[key];
      return localStorage[key];
    } catch {}
  }

  async ask(path, fields) {
    const body = fields && (fields.piece ? new FormData() : new URLSearchParams());
    for (const name in fields) body.append(name, fields[name]);
    return fetch(this.dataset.at + path, body ? { method: "POST", body } : { cache: "no-store" });
  }

  begin() {
    const [file] = this.file.files, turn = (this.turn = {});
    this.upload.value = "";
    this.sends = undefined;
    this.bar.hidden = !file;
    this.bringing = !!file;
    this.file.name = "file";
    if (file) this.bring(file, turn).catch((told) => this.refused(told, turn));
    else this.say("");
  }

  // What no trying again mends: the form then says the rest, when it is sent with the file in it.
  refused(told, turn) {
    if (turn !== this.turn) return;
    this.bringing = false;
    this.bar.hidden = true;
    this.say(typeof told === "string" ? told : this.dataset.refused);
  }

  async bring(file, turn) {
    const key = `upload ${this.dataset.at} ${file.name} ${file.size} ${file.lastModified}`;
    let id = this.known(key), at, tries = 0;
    this.say(this.dataset.coming);
    while (at === undefined || at < file.size) {
      if (turn !== this.turn) return;
      try {
        if (!id) {
          const { of, id: subject } = this.dataset;
          const begun = await this.told(await this.ask("", { of, id: subject, name: file.name, size: file.size }));
          this.known(key, (id = begun));
          at = 0;
        } else if (at === undefined) {
          const answer = await this.ask(`/${id}`);
          if (answer.status === 404) {
            this.known(key, (id = null));
            continue;
          }
          at = +(await this.told(answer));
          if (at) this.say(this.dataset.goesOn);
        } else {
          const piece = file.slice(at, at + PIECE);
          at = +(await this.told(await this.ask(`/${id}`, { at, piece })));
          this.say(this.dataset.coming);
        }
        tries = 0;
        this.bar.value = at !== undefined && file.size ? (100 * at) / file.size : 0;
      } catch (cut) {
        if (typeof cut === "string") {
          this.known(key, null);
          throw cut;
        }
        at = id ? undefined : at;
        this.say(this.dataset.cut);
        await this.wait(WAITS[Math.min(tries++, WAITS.length - 1)]);
      }
    }
    if (turn !== this.turn) return;
    this.known(key, null);
    this.upload.value = id;
    // The form need not bring it again.
    this.file.removeAttribute("name");
    this.bringing = false;
    this.say(this.dataset.here);
    this.form.dispatchEvent(new Event("change"));
    this.sends?.click();
  }

  // A sentence is a refusal; anything else is tried again.
  async told(answer) {
    const plain = answer.headers.get("content-type")?.startsWith("text/plain");
    const text = await answer.text();
    if (answer.ok && plain) return text;
    throw plain ? text : answer.status < 500 ? this.dataset.refused : new Error(answer.status);
  }

  // Until then, or until the line is back.
  wait(seconds) {
    return new Promise((go) => {
      this.wake = go;
      setTimeout(go, 1000 * seconds);
    });
  }
});
