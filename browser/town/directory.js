// Where organisations are: the lists that anyone may take away tell their numbers.

import { server } from "./town.js";

const lists = new Map();

async function numbers(network) {
  const answer = await fetch(`${server.origin}/es/${network}/organisations.csv`);
  const rows = (await answer.text()).split(/\r?\n/).slice(1);
  // Names with a comma stand between quotation marks; none of those is asked for.
  return new Map(rows.map((row) => row.split(",", 2).reverse()));
}

/** The address of an organisation of a network, as who is signed in has it. */
export async function addressOf(network, name) {
  if (!lists.has(network)) lists.set(network, numbers(network));
  const number = (await lists.get(network)).get(name);
  if (!number) throw new Error(`${name} is not in the list of ${network}`);
  return `/${network}/organisations/${number}`;
}
