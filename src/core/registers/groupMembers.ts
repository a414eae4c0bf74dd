import type { IsoDate } from "../dataset/ReferencePeriod";
import type { Register } from "./createRegister";
import { borderProvinces } from "./neighbours";
import type { Border, Province, ProvinceGroup } from "./Province";

/** Ids of a group's provinces on a day; undefined where the group has no named members. */
export function groupMembers(
  group: ProvinceGroup,
  borders: readonly Border[],
  provinces: Register<Province>,
  date: IsoDate,
): readonly string[] | undefined {
  const { members } = group;
  if (members === undefined || !("neighbours" in members)) return members;
  return borderProvinces(borders, provinces, members.neighbours, date);
}
