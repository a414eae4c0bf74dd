// What Excel expects of an add-in manifest, as far as ours uses it. Microsoft's own validator asks a service on the
// internet; this table stands in for it. Sources: "How to find the proper order of manifest elements" and the manifest
// reference in Microsoft's Office Add-ins documentation.

export const namespaces = {
  app: "http://schemas.microsoft.com/office/appforoffice/1.1",
  overrides: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  basic: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
} as const;

export interface ElementRule {
  readonly namespace: string;
  /** Children in the order they must have; `?` may be absent, `*` may be many or none, `+` many but at least one. */
  readonly children: readonly string[];
}

const { app, overrides, basic } = namespaces;

/** By the path from the root; a step may carry the xsi:type where the type decides what is inside. */
export const elementRules: Readonly<Record<string, ElementRule>> = {
  OfficeApp: {
    namespace: app,
    children: [
      "Id",
      "AlternateId?",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl?",
      "AppDomains?",
      "Hosts",
      "Requirements?",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides?",
    ],
  },
  "OfficeApp/DisplayName": { namespace: app, children: ["Override*"] },
  "OfficeApp/Description": { namespace: app, children: ["Override*"] },
  "OfficeApp/IconUrl": { namespace: app, children: ["Override*"] },
  "OfficeApp/HighResolutionIconUrl": { namespace: app, children: ["Override*"] },
  "OfficeApp/AppDomains": { namespace: app, children: ["AppDomain+"] },
  "OfficeApp/Hosts": { namespace: app, children: ["Host+"] },
  "OfficeApp/Requirements": { namespace: app, children: ["Sets?", "Methods?"] },
  "OfficeApp/Requirements/Sets": { namespace: app, children: ["Set+"] },
  "OfficeApp/DefaultSettings": { namespace: app, children: ["SourceLocation"] },
  "OfficeApp/DefaultSettings/SourceLocation": { namespace: app, children: ["Override*"] },
  VersionOverrides: {
    namespace: overrides,
    children: ["Description?", "Requirements?", "Hosts", "Resources", "WebApplicationInfo?", "EquivalentAddins?"],
  },
  "VersionOverrides/Hosts": { namespace: overrides, children: ["Host+"] },
  // Runtimes could stand before the form factor: we share none, since Excel 2021 hides add-ins that ask for it.
  "VersionOverrides/Hosts/Host": { namespace: overrides, children: ["DesktopFormFactor"] },
  DesktopFormFactor: { namespace: overrides, children: ["GetStarted?", "FunctionFile", "ExtensionPoint+"] },
  "DesktopFormFactor/GetStarted": { namespace: overrides, children: ["Title", "Description", "LearnMoreUrl"] },
  ExtensionPoint: { namespace: overrides, children: ["CustomTab?", "OfficeTab*"] },
  CustomTab: { namespace: overrides, children: ["OverriddenByRibbonApi?", "Group+", "Label"] },
  Group: { namespace: overrides, children: ["OverriddenByRibbonApi?", "Label", "Icon", "Control+"] },
  Control: { namespace: overrides, children: ["Label", "Tooltip?", "Supertip", "Icon", "Action", "Enabled?"] },
  Supertip: { namespace: overrides, children: ["Title", "Description"] },
  Icon: { namespace: overrides, children: ["Image+"] },
  "Action:ShowTaskpane": { namespace: overrides, children: ["TaskpaneId", "SourceLocation", "Title?"] },
  "Action:ExecuteFunction": { namespace: overrides, children: ["FunctionName"] },
  Resources: { namespace: overrides, children: ["Images", "Urls", "ShortStrings", "LongStrings"] },
  "Resources/Images": { namespace: basic, children: ["Image+"] },
  "Resources/Urls": { namespace: basic, children: ["Url+"] },
  "Resources/ShortStrings": { namespace: basic, children: ["String+"] },
  "Resources/LongStrings": { namespace: basic, children: ["String+"] },
  "Resources/Images/Image": { namespace: basic, children: ["Override*"] },
  "Resources/Urls/Url": { namespace: basic, children: ["Override*"] },
  "Resources/ShortStrings/String": { namespace: basic, children: ["Override*"] },
  "Resources/LongStrings/String": { namespace: basic, children: ["Override*"] },
};

/** Elements that hold text or attributes only, and the namespace each belongs to when it differs from its parent's. */
export const leafNamespaces: Readonly<Record<string, string>> = { Image: basic, Override: basic };

export const limits = {
  resid: 32,
  id: 125,
  displayName: 125,
  providerName: 125,
  description: 250,
  shortString: 125,
  longString: 250,
  url: 2048,
} as const;

/** Icon sizes that every button must have. */
export const requiredIconSizes = [16, 32, 80];
export const allowedIconSizes = [16, 20, 24, 32, 40, 48, 64, 80];
