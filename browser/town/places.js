// The ways that the frame of every page offers.

/** Goes to a place of the network by its navigation, which is folded where there is little room. */
export async function goTo(page, name) {
  const places = page.getByRole("navigation", { name: "Principal" });
  await places.waitFor();
  const folded = places.locator("summary");
  if (await folded.isVisible()) await folded.click();
  await places.getByRole("link", { name }).click();
}

/** Where the page says that one is, and what is above. */
export const above = (page, name) =>
  page.getByRole("navigation", { name: "Usted está en" }).getByRole("link", { name });
