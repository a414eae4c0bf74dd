import type { WorkbenchMessageId } from "../../catalogue/languages/workbench.en";

/** A filled-in form that comes with the page. */
export interface Example {
  readonly file: string;
  readonly label: WorkbenchMessageId;
}

/** Opened first. */
export const firstExample: Example = { file: "sh09.xlsx", label: "workbench.example.sh09" };

export const examples: readonly Example[] = [
  firstExample,
  { file: "eight-provinces-2019.xlsx", label: "workbench.example.eightProvinces" },
  { file: "quang-nam-se-kong-2023.xlsx", label: "workbench.example.quangNamSeKong" },
  { file: "quang-nam-se-kong-mid-2023.xlsx", label: "workbench.example.quangNamSeKongMid" },
  { file: "quang-nam-se-kong-review-2023.xlsx", label: "workbench.example.quangNamSeKongReview" },
  { file: "nghe-an-2024.xlsx", label: "workbench.example.ngheAn" },
  { file: "ministries-2021-2024.xlsx", label: "workbench.example.ministriesReview" },
  { file: "ministries-2024.xlsx", label: "workbench.example.ministries" },
  { file: "case-register.xlsx", label: "workbench.example.caseRegister" },
];

/** The example's bytes; undefined where the server has none. */
export async function fetchExample({ file }: Example): Promise<ArrayBuffer | undefined> {
  const response = await fetch(`examples/${file}`);
  return response.ok ? response.arrayBuffer() : undefined;
}
