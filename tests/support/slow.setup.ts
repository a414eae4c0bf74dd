// Tests that drive another program (a browser, LibreOffice) wait longer than the five seconds jest gives.
jest.setTimeout(300_000);
