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
];

/** The example's bytes; undefined where the server has none. */
export async function fetchExample({ file }: Example): Promise<ArrayBuffer | undefined> {
  const response = await fetch(`examples/${file}`);
  return response.ok ? response.arrayBuffer() : undefined;
}
