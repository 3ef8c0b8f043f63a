// What arrives in the demonstration's mailbox.

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

/** Letters are sent after what was done, and a new one moves the others: one look may not do. */
export async function code(mailbox, email) {
  for (let looks = 0; looks < 50; looks += 1) {
    await mailbox.goto("/mailbox");
    const letter = mailbox.getByRole("link").filter({ hasText: email });
    if (await letter.count()) {
      await letter.first().click();
      const text = await mailbox.getByRole("article").innerText();
      // An earlier letter of another sort may lie on top until the one with the code is there.
      const six = text.match(/\b\d{6}\b/);
      if (text.includes(email) && six) return six[0];
    }
    await pause(100);
  }
  assert.fail(`no letter for ${email}`);
}
