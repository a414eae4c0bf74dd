/**
 * Univer takes the keyboard's focus when it draws a workbook, also when an add-in changed it. The focus goes back to the page's own
 * control that had it, unless the user went to the grid: with a click or the Tab key. Calling the answer ends that.
 */
export function leaveFocus(grid: HTMLElement): () => void {
  let userGoes = false;
  const inGrid = ({ target }: Event): boolean => target instanceof Node && grid.contains(target);
  const press = (event: Event): void => {
    userGoes = inGrid(event);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === "Tab") userGoes = true;
  };
  const focus = (event: FocusEvent): void => {
    if (!inGrid(event)) {
      userGoes = false;
      return;
    }
    const { relatedTarget: before } = event;
    // Univer's own menus and dialogs stand outside the page's provider; from them the focus may go to the grid.
    const isPages = before instanceof HTMLElement && before.closest(".fui-FluentProvider") !== null;
    if (isPages && !grid.contains(before) && !userGoes) before.focus({ preventScroll: true });
  };
  document.addEventListener("pointerdown", press, true);
  document.addEventListener("keydown", key, true);
  document.addEventListener("focusin", focus, true);
  return () => {
    document.removeEventListener("pointerdown", press, true);
    document.removeEventListener("keydown", key, true);
    document.removeEventListener("focusin", focus, true);
  };
}
