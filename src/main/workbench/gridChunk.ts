// Univer and its style sheets: one large part of the page, loaded after the rest.
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";

export { Grid } from "../../hosts/embedded/grid/Grid";
