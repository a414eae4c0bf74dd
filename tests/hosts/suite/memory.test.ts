import { describeHost } from "./hostSuite";
import { memoryHost } from "./memoryHost";

describeHost(memoryHost);
