import type { HostUnderTest } from "./HostUnderTest";

export const memoryHost: HostUnderTest = {
  name: "memory",
  open: (content) => Promise.resolve({ workbook: content, content: () => Promise.resolve(content) }),
};
