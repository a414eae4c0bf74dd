import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// Patience for what must come in the end: a busy machine takes its time to load a page.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

// jsdom has no media queries: the tests run on a light screen unless they say otherwise.
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    media: query,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

// jsdom lays nothing out; without a place on the screen nothing counts as seen, and the Tab key passes it by.
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, 600);
