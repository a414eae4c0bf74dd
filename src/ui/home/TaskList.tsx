import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { PageId } from "../pages";
import { type PaneContext, usePane } from "../PaneContext";
import type { WorkbookState } from "../PaneServices";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  task: {
    position: "relative",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "56px",
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) 20px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...createFocusOutlineStyle(),
  },
  number: {
    width: "24px",
    height: "24px",
    lineHeight: "24px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  status: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    "& svg": { flexShrink: 0 },
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hard: { color: tokens.colorStatusDangerForeground1 },
  soft: { color: tokens.colorStatusWarningForeground1 },
});

interface Task {
  readonly page: PageId;
  readonly title: string;
  readonly status: string | undefined;
  readonly concern?: "hard" | "soft" | undefined;
}

/** The tasks in the order of the work, each with how it stands. */
export function TaskList() {
  const styles = useStyles();
  const pane = usePane();
  return (
    <ol className={styles.list}>
      {tasksOf(pane).map(({ page, title, status, concern }, index) => (
        <li key={page}>
          <button type="button" className={styles.task} onClick={() => pane.model.navigate(page)}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <span>
              <span className={styles.title}>{title}</span>
              {status !== undefined && (
                <span className={mergeClasses(styles.status, concern && styles[concern])}>
                  {concern === "hard" && <ErrorCircle16Filled aria-hidden />}
                  {concern === "soft" && <Warning16Filled aria-hidden />}
                  {status}
                </span>
              )}
            </span>
            <ChevronRight20Regular aria-hidden />
          </button>
        </li>
      ))}
    </ol>
  );
}

function tasksOf({ state, t, count }: PaneContext): readonly Task[] {
  const work = state.review?.state;
  return [
    {
      page: "form",
      title: t("pane.form.title"),
      status: work && t("pane.home.forms", { count: count(work.forms.length) }),
    },
    {
      page: "check",
      title: t("pane.check.title"),
      status: work && checkStatus(work, t, count),
      concern: work && (work.hard > 0 ? "hard" : work.soft > 0 ? "soft" : undefined),
    },
    {
      page: "summary",
      title: t("pane.tables.title"),
      status: work && t(`pane.home.tables.${work.tables}`),
      concern: work?.tables === "outdated" ? "soft" : undefined,
    },
    { page: "words", title: t("pane.words.title"), status: t("pane.words.status") },
  ];
}

function checkStatus(work: WorkbookState, t: PaneContext["t"], count: PaneContext["count"]): string {
  const parts = [
    ...(work.hard > 0 ? [t("pane.state.hard", { count: count(work.hard) })] : []),
    ...(work.soft > 0 ? [t("pane.state.soft", { count: count(work.soft) })] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : t("pane.state.clean");
}
