// Urdimbre in a real browser: `npm test`, with the program built before.

import { after } from "node:test";

import { close } from "./town/town.js";

import "./journeys/public.js";
import "./journeys/coming-in.js";
import "./journeys/looking.js";
import "./journeys/passwords.js";
import "./journeys/second-step.js";
import "./journeys/secretariat.js";
import "./journeys/two-tabs.js";
import "./journeys/drafts.js";
import "./journeys/seats.js";
import "./journeys/importing.js";
import "./journeys/focal-point.js";
import "./journeys/files.js";
import "./journeys/languages.js";
import "./journeys/leaving.js";
import "./journeys/letters.js";
import "./keyboard.js";
import "./pages.js";

after(close);
