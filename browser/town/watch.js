// What no page may do, whoever reads it: ask another host, lack one of its pieces, complain aloud.

export function watched(context, origin) {
  const wrongs = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) wrongs.push(`asks elsewhere: ${request.url()}`);
  });
  context.on("response", (response) => {
    // A page may say no; a piece of a page has to be there.
    const piece = !response.request().isNavigationRequest();
    if (piece && response.status() >= 400) wrongs.push(`${response.status()}: ${response.url()}`);
  });
  context.on("console", (message) => {
    // Chromium says this of pages that say no, too; pieces are looked at above.
    const refusal = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !refusal) wrongs.push(`says: ${message.text()}`);
  });
  context.on("weberror", (failure) => wrongs.push(`fails: ${failure.error()}`));
  return wrongs;
}
