import type { XmlElement } from "./parseXml";
import { parseXml } from "./parseXml";
import { pngSize } from "./pngSize";
import type { ElementRule } from "./manifestSchema";
import {
  allowedIconSizes,
  elementRules,
  leafNamespaces,
  limits,
  namespaces,
  requiredIconSizes,
} from "./manifestSchema";

export interface ManifestContext {
  /** Where the add-in is served from, with a slash at the end. */
  readonly siteUrl: string;
  /** Locales every text must have beside the default one. */
  readonly locales: readonly string[];
  /** Values that the pane understands in `?page=`. */
  readonly pages: readonly string[];
  /** Functions that the function file associates. */
  readonly functions: readonly string[];
  /** Pages that the build makes. */
  readonly files: readonly string[];
  /** A file of assets/, or undefined. */
  readonly readAsset: (name: string) => Uint8Array | undefined;
}

interface Visit {
  readonly element: XmlElement;
  readonly path: string;
  readonly parent: XmlElement | undefined;
}

/** Everything wrong with a manifest, in words; an empty list where nothing is. */
export function validateManifest(xml: string, context: ManifestContext): string[] {
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [`not well-formed: ${String(error)}`];
  }
  const visits = [...walk(root, undefined, "")];
  return [
    ...checkStructure(visits),
    ...checkHead(root, context),
    ...checkTexts(visits, root, context),
    ...checkResources(visits),
    ...checkIds(visits),
    ...checkUrls(visits, context),
    ...checkIcons(visits, root, context),
    ...checkActions(visits, context),
  ];
}

function* walk(element: XmlElement, parent: XmlElement | undefined, above: string): Generator<Visit> {
  const path = above === "" ? element.name : `${above}/${element.name}`;
  yield { element, path, parent };
  for (const child of element.children) yield* walk(child, element, path);
}

const child = (element: XmlElement | undefined, name: string) => element?.children.find((one) => one.name === name);
const named = (visits: readonly Visit[], name: string) => visits.filter(({ element }) => element.name === name);

function ruleFor({ element, path }: Visit): ElementRule | undefined {
  const type = element.attributes["xsi:type"];
  const steps = path.split("/");
  for (let from = 0; from < steps.length; from += 1) {
    const tail = steps.slice(from).join("/");
    const rule = elementRules[`${tail}:${type ?? ""}`] ?? elementRules[tail];
    if (rule) return rule;
  }
  return undefined;
}

function checkStructure(visits: readonly Visit[]): string[] {
  return visits.flatMap((visit) => {
    const { element, path, parent } = visit;
    const rule = ruleFor(visit);
    if (!rule) {
      const inherited = parent?.namespace === namespaces.app ? namespaces.app : leafNamespaces[element.name];
      const expected = inherited ?? parent?.namespace ?? "";
      return [
        ...(element.namespace === expected ? [] : [`${path}: namespace ${element.namespace}, not ${expected}`]),
        ...element.children.map((one) => `${path}: ${one.name} is not expected here`),
      ];
    }
    const container = ["Images", "Urls", "ShortStrings", "LongStrings"].includes(element.name);
    const expected = container ? namespaces.basic : rule.namespace;
    return [
      ...(element.namespace === expected ? [] : [`${path}: namespace ${element.namespace}, not ${expected}`]),
      ...checkSequence(element, rule, path),
    ];
  });
}

function checkSequence(element: XmlElement, rule: ElementRule, path: string): string[] {
  let at = 0;
  const names = element.children.map((one) => one.name);
  for (const particle of rule.children) {
    const name = particle.replace(/[?*+]$/, "");
    const many = /[*+]$/.test(particle);
    const optional = /[?*]$/.test(particle);
    if (names[at] === name) {
      at += 1;
      while (many && names[at] === name) at += 1;
    } else if (!optional) {
      return [`${path}: ${name} expected, found ${names[at] ?? "nothing"}`];
    }
  }
  return at < names.length ? [`${path}: ${names[at] ?? ""} is not expected here`] : [];
}

function checkHead(root: XmlElement, context: ManifestContext): string[] {
  const problems: string[] = [];
  const text = (name: string) => child(root, name)?.text.trim() ?? "";
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text("Id"))) {
    problems.push(`Id: "${text("Id")}" is not a GUID`);
  }
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text("Version"))) problems.push("Version: four numbers expected");
  if (text("ProviderName") === "" || text("ProviderName").length > limits.providerName)
    problems.push("ProviderName: length");
  if (!/^[a-z]{2,3}-[A-Z]{2}$/.test(text("DefaultLocale"))) problems.push("DefaultLocale: a full tag expected");
  if (context.locales.includes(text("DefaultLocale"))) problems.push("DefaultLocale: listed as an override too");
  if (text("Permissions") !== "ReadWriteDocument") problems.push("Permissions: ReadWriteDocument expected");
  if (root.attributes["xsi:type"] !== "TaskPaneApp") problems.push("OfficeApp: xsi:type TaskPaneApp expected");
  const hosts = child(root, "Hosts")?.children.map((host) => host.attributes.Name);
  if (hosts?.join() !== "Workbook") problems.push("Hosts: Workbook alone expected");
  const sets = child(child(root, "Requirements"), "Sets")?.children ?? [];
  const required = sets.map((set) => `${set.attributes.Name ?? ""} ${set.attributes.MinVersion ?? ""}`).join();
  if (required !== "ExcelApi 1.1") problems.push(`Requirements: ExcelApi 1.1 alone expected, found "${required}"`);
  const versionOverrides = child(root, "VersionOverrides");
  if (versionOverrides?.attributes["xsi:type"] !== "VersionOverridesV1_0") {
    problems.push("VersionOverrides: xsi:type VersionOverridesV1_0 expected");
  }
  if (child(child(versionOverrides, "Hosts"), "Host")?.attributes["xsi:type"] !== "Workbook") {
    problems.push("VersionOverrides: host Workbook expected");
  }
  return problems;
}

function lengthLimit({ element, parent }: Visit): number | undefined {
  if (element.name === "DisplayName") return limits.displayName;
  if (element.name === "Description" && element.attributes.DefaultValue !== undefined) return limits.description;
  if (element.name === "String") return parent?.name === "ShortStrings" ? limits.shortString : limits.longString;
  return undefined;
}

function checkTexts(visits: readonly Visit[], root: XmlElement, context: ManifestContext): string[] {
  const defaultLocale = child(root, "DefaultLocale")?.text.trim() ?? "";
  return visits.flatMap((visit) => {
    const { element } = visit;
    const limit = lengthLimit(visit);
    if (limit === undefined) return [];
    const where = `${element.name} ${element.attributes.id ?? ""}`.trim();
    const texts: (readonly [locale: string, value: string])[] = [
      ["default", element.attributes.DefaultValue ?? ""],
      ...element.children.map((one) => [one.attributes.Locale ?? "", one.attributes.Value ?? ""] as const),
    ];
    const locales = texts.slice(1).map(([locale]) => locale);
    return [
      ...texts.filter(([, value]) => value.trim() === "").map(([locale]) => `${where}: empty (${locale})`),
      ...texts
        .filter(([, value]) => value.length > limit)
        .map(([locale]) => `${where}: longer than ${limit} characters (${locale})`),
      ...texts
        .filter(([, value]) => value !== value.normalize("NFC"))
        .map(([locale]) => `${where}: not NFC (${locale})`),
      ...context.locales.filter((locale) => !locales.includes(locale)).map((locale) => `${where}: no ${locale}`),
      ...locales
        .filter((locale) => !context.locales.includes(locale))
        .map((locale) => `${where}: unexpected override ${locale}${locale === defaultLocale ? " (the default)" : ""}`),
      ...locales
        .filter((locale, index) => locales.indexOf(locale) !== index)
        .map((locale) => `${where}: two ${locale}`),
    ];
  });
}

/** What kind of resource the element with a resid asks for. */
function wantedResource({ element, parent }: Visit): string {
  if (element.name === "Image") return "Image";
  if (["FunctionFile", "SourceLocation", "LearnMoreUrl"].includes(element.name)) return "Url";
  if (element.name === "Description" || (element.name === "Tooltip" && parent?.name === "Control")) return "LongString";
  return "ShortString";
}

function checkResources(visits: readonly Visit[]): string[] {
  const kinds = new Map<string, string>();
  const problems: string[] = [];
  for (const { element, parent, path } of visits) {
    if (!path.includes("/Resources/") || element.attributes.id === undefined) continue;
    const id = element.attributes.id;
    if (id.length === 0 || id.length > limits.resid)
      problems.push(`resource ${id}: id of 1 to ${limits.resid} characters`);
    if (kinds.has(id)) problems.push(`resource ${id}: twice`);
    kinds.set(id, element.name === "String" ? (parent?.name ?? "").replace(/s$/, "") : element.name);
  }
  const used = new Set<string>();
  for (const visit of visits) {
    const resid = visit.element.attributes.resid;
    if (resid === undefined) continue;
    used.add(resid);
    const wanted = wantedResource(visit);
    const found = kinds.get(resid);
    if (found !== wanted)
      problems.push(`${visit.element.name}: resid ${resid} should name a ${wanted}, found ${found ?? "none"}`);
  }
  for (const id of kinds.keys()) if (!used.has(id)) problems.push(`resource ${id}: nobody uses it`);
  return problems;
}

function checkIds(visits: readonly Visit[]): string[] {
  const seen = new Set<string>();
  return ["CustomTab", "Group", "Control"].flatMap((name) =>
    named(visits, name).flatMap(({ element }) => {
      const id = element.attributes.id ?? "";
      const twice = seen.has(id);
      seen.add(id);
      return [
        ...(id === "" || id.length > limits.id ? [`${name}: id of 1 to ${limits.id} characters expected`] : []),
        ...(twice ? [`${name} ${id}: id used twice`] : []),
      ];
    }),
  );
}

const urlElements = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Url", "Image"];

function checkUrls(visits: readonly Visit[], { siteUrl, files, readAsset }: ManifestContext): string[] {
  return visits
    .filter(({ element }) => urlElements.includes(element.name) && element.attributes.resid === undefined)
    .flatMap(({ element }) => {
      const url = element.attributes.DefaultValue ?? "";
      const where = `${element.name} ${element.attributes.id ?? ""}`.trim();
      if (!url.startsWith("https://")) return [`${where}: https expected, found "${url}"`];
      if (url.length > limits.url) return [`${where}: longer than ${limits.url} characters`];
      if (!url.startsWith(siteUrl)) return [`${where}: outside ${siteUrl}`];
      const file = new URL(url).pathname.slice(new URL(siteUrl).pathname.length);
      const exists = file.startsWith("assets/") ? readAsset(file.slice(7)) !== undefined : files.includes(file);
      return exists ? [] : [`${where}: there is no ${file}`];
    });
}

function checkIcons(visits: readonly Visit[], root: XmlElement, { siteUrl, readAsset }: ManifestContext): string[] {
  const sizeOf = (url: string) => {
    const bytes = url.startsWith(`${siteUrl}assets/`) ? readAsset(url.slice(siteUrl.length + 7)) : undefined;
    return bytes && pngSize(bytes);
  };
  const check = (where: string, url: string, wanted: number) => {
    const size = sizeOf(url);
    if (size?.width === wanted && size.height === wanted) return [];
    return [`${where}: a PNG of ${wanted} pixels expected, found ${size ? `${size.width} x ${size.height}` : "none"}`];
  };
  const urls = new Map(
    visits
      .filter(({ path }) => path.endsWith("Resources/Images/Image"))
      .map(({ element }) => [element.attributes.id ?? "", element.attributes.DefaultValue ?? ""]),
  );
  return [
    ...check("IconUrl", child(root, "IconUrl")?.attributes.DefaultValue ?? "", 32),
    ...check("HighResolutionIconUrl", child(root, "HighResolutionIconUrl")?.attributes.DefaultValue ?? "", 64),
    ...named(visits, "Icon").flatMap(({ element, parent }) => {
      const where = `Icon of ${parent?.attributes.id ?? ""}`;
      const sizes = element.children.map((image) => Number(image.attributes.size));
      return [
        ...requiredIconSizes.filter((size) => !sizes.includes(size)).map((size) => `${where}: no size ${size}`),
        ...sizes.filter((size) => !allowedIconSizes.includes(size)).map((size) => `${where}: size ${size} not allowed`),
        ...element.children.flatMap((image) =>
          check(
            `${where}, ${image.attributes.resid ?? ""}`,
            urls.get(image.attributes.resid ?? "") ?? "",
            Number(image.attributes.size),
          ),
        ),
      ];
    }),
  ];
}

function checkActions(visits: readonly Visit[], { pages, functions }: ManifestContext): string[] {
  const urls = new Map(
    named(visits, "Url").map(({ element }) => [element.attributes.id ?? "", element.attributes.DefaultValue ?? ""]),
  );
  const problems: string[] = [];
  const panes = new Set<string>();
  const opened: string[] = [];
  for (const { element } of named(visits, "Action")) {
    const type = element.attributes["xsi:type"];
    if (type === "ExecuteFunction") {
      const name = child(element, "FunctionName")?.text.trim() ?? "";
      if (!functions.includes(name)) problems.push(`Action: no function ${name}`);
    } else if (type === "ShowTaskpane") {
      panes.add(child(element, "TaskpaneId")?.text.trim() ?? "");
      const url = urls.get(child(element, "SourceLocation")?.attributes.resid ?? "") ?? "";
      const page = URL.canParse(url) ? new URL(url).searchParams.get("page") : null;
      if (page === null || !pages.includes(page)) problems.push(`Action: no page ${String(page)}`);
      else opened.push(page);
    } else {
      problems.push(`Action: type ${type ?? "missing"}`);
    }
  }
  if (panes.size > 1) problems.push(`TaskpaneId: one pane for all buttons expected, found ${[...panes].join(", ")}`);
  for (const page of pages) if (!opened.includes(page)) problems.push(`page ${page}: no button opens it`);
  return problems;
}
