import type { Messages } from "../../core/text/messages";

/** The workbench page's texts in English, the fallback. */
export const workbenchEn = {
  "workbench.title": "Cooperation statistics",
  "workbench.untitled": "Workbook",
  "workbench.unsaved": "not saved",
  "workbench.new": "New workbook",
  "workbench.open": "Open file…",
  "workbench.openMenu": "Open",
  "workbench.examples": "Examples",
  "workbench.example.sh09": "SH09: Sơn La and northern Laos, 2009-2019",
  "workbench.example.eightProvinces": "Eight provinces, 2019 and 2018",
  "workbench.example.quangNamSeKong": "Quảng Nam and Sê Kông, 2023",
  "workbench.example.quangNamSeKongMid": "Quảng Nam and Sê Kông, conference of July 2023",
  "workbench.example.quangNamSeKongReview": "Quảng Nam and Sê Kông, conference of December 2023",
  "workbench.example.ngheAn": "Nghệ An and three Lao provinces, 2024",
  "workbench.example.ministriesReview": "Ministries of Viet Nam and Laos, 7/2021-6/2024",
  "workbench.example.ministries": "Ministries of Viet Nam and Laos, 2024",
  "workbench.save": "Save",
  "workbench.saveTip": "Download the workbook as an .xlsx file",
  "workbench.pane": "Task pane",
  "workbench.resizePane": "Width of the task pane",
  "workbench.grid": "Spreadsheet",
  "workbench.loading": "Opening the workbook…",
  "workbench.dismiss": "Dismiss message",
  "workbench.discard.title": "Leave this workbook?",
  "workbench.discard.text": "Changes that were not saved will be lost.",
  "workbench.discard.leave": "Leave without saving",
  "workbench.discard.stay": "Keep working",
  "workbench.leftOut":
    "This file holds things that are not shown here and will be missing from a saved file: {kinds}. Keep the original.",
  "workbench.leftOut.comments": "comments",
  "workbench.leftOut.drawings": "charts and drawings",
  "workbench.leftOut.pivotTables": "pivot tables",
  "workbench.leftOut.externalLinks": "links to other workbooks",
  "workbench.leftOut.macros": "macros",
  "workbench.leftOut.other": "other objects",
  "workbench.exampleMissing": "This example is not on the server. Choose another one, or open a file of your own.",
  "workbench.clientMissing": "The page could not load all its parts. Load it again.",
  "workbench.refused.lockedCells":
    "This cell is locked: the sheet is protected, and figures go into the yellow cells. Nothing was changed.",
  "workbench.refused.lastSheet": "A workbook needs a sheet that can be seen. Nothing was changed.",
  "workbench.refused.sheetName":
    "A sheet cannot have this name: it is taken, longer than 31 characters, or holds one of : \\ / ? * [ ].",
  "workbench.refused.mergedCells": "That would tear merged cells apart. Nothing was changed.",
  "workbench.refused.sheetFull": "There is not enough room on the sheet. Nothing was changed.",
  "workbench.refused.notHere": "This is not possible on this page; in Excel it is. Nothing was changed.",
} satisfies Messages;

export type WorkbenchMessageId = keyof typeof workbenchEn;
