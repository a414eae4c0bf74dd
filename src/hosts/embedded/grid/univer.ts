import { type Injector, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalVi from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreVi from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationVi from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { hiddenMenus } from "./menus";

/** Languages of the grid's own buttons and menus; Univer speaks no Lao. */
export type GridLanguage = "vi" | "en";

export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
}

const localeOf = (language: GridLanguage): LocaleType => (language === "vi" ? LocaleType.VI_VN : LocaleType.EN_US);

/** Starts Univer in an element of the page: sheets, formulas, validations and conditional formats, nothing that asks a server. */
export function createUniver(container: HTMLElement, language: GridLanguage): UniverParts {
  const univer = new Univer({
    locale: localeOf(language),
    locales: {
      [LocaleType.VI_VN]: mergeLocales(coreVi, validationVi, conditionalVi),
      [LocaleType.EN_US]: mergeLocales(coreEn, validationEn, conditionalEn),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      menu: hiddenMenus,
      disableAutoFocus: true,
      // Formulas are computed by the workbook's own calculator.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}

export function setUniverLanguage({ univer }: UniverParts, language: GridLanguage): void {
  univer.setLocale(localeOf(language));
}
