import { pageFromQuery } from "../../src/ui/pages";

test.each([
  ["", "home"],
  ["?page=form", "form"],
  ["?page=check", "check"],
  ["?_host_Info=Excel$Win32$16.01$vi-VN&page=summary", "summary"],
  ["?page=constructor", "home"],
  ["?page=", "home"],
])("%j asks for %s", (query, page) => {
  expect(pageFromQuery(query)).toBe(page);
});
