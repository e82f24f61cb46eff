// The script of a saved page: its analyses are drawn live, its tables sorted, its theme and language chosen.
import "./page.css";
import "./tables.css";
import "./analyses.css";
import "./print.css";
import { startPage } from "./start";

startPage(document);
