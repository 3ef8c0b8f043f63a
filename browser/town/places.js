// The ways that the frame of every page offers.

/** A place of the network, in its navigation. */
export const place = (page, name) =>
  page.getByRole("navigation", { name: "Principal" }).getByRole("link", { name });

/** Where the page says that one is, and what is above. */
export const above = (page, name) =>
  page.getByRole("navigation", { name: "Usted está en" }).getByRole("link", { name });
