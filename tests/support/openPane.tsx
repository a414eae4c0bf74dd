import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/ui/Pane";
import type { PageId } from "../../src/ui/pages";
import type { PaneServices } from "../../src/ui/PaneServices";
import { FakePaneTasks, fakeServices } from "./FakePaneTasks";

interface Options {
  readonly page?: PageId;
  readonly services?: Partial<PaneServices>;
}

/** Shows the pane over fake tasks and waits until its page is there. */
export async function openPane(tasks = new FakePaneTasks(), { page, services }: Options = {}) {
  const fake = fakeServices(tasks, services);
  const user = userEvent.setup();
  render(<Pane services={fake.services} {...(page && { initialPage: page })} />);
  await screen.findByRole("main");
  await screen.findByRole("heading", { level: 1 });
  return { ...fake, tasks, user };
}

/** What was last said to those who listen to the screen. */
export const said = () => screen.getByRole("status").textContent;
