import { describeHost } from "./hostSuite";
import { xlsxHost } from "./xlsxHost";

describeHost(xlsxHost);
