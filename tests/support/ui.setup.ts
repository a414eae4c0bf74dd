import "@testing-library/jest-dom";

// jsdom has no media queries: the tests run on a light screen unless they say otherwise.
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    media: query,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
