/** What nginx adds to the answer for a path, by the maps and add_header lines of a configuration. */
export function nginxHeaders(configuration: string, path: string): Readonly<Record<string, string>> {
  const values = new Map(
    [...configuration.matchAll(/^map \$uri (\$\w+) \{\n([^]*?)^\}/gm)].map(([, variable = "", body = ""]) => [
      variable,
      mapped(body, path),
    ]),
  );
  return Object.fromEntries(
    [...configuration.matchAll(/^ {2}add_header (\S+) ("[^"]*"|\$\w+)(?: always)?;$/gm)].map(
      ([, name = "", value = ""]) => [name, value.startsWith("$") ? (values.get(value) ?? "") : value.slice(1, -1)],
    ),
  );
}

/** As nginx has it: a path written out first, then the first pattern that fits, else the default. */
function mapped(body: string, path: string): string {
  const rules = [...body.matchAll(/^ {2}(\S+) "([^"]*)";$/gm)].map(([, key = "", value = ""]) => ({ key, value }));
  const found =
    rules.find(({ key }) => key === path) ??
    rules.find(({ key }) => key.startsWith("~") && new RegExp(key.slice(1)).test(path)) ??
    rules.find(({ key }) => key === "default");
  if (!found) throw new Error(`no rule for ${path}`);
  return found.value;
}
