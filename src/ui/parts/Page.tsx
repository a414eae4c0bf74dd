import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { type ReactNode, useEffect, useRef } from "react";
import { usePane } from "../PaneContext";
import { ProblemNotice } from "./ProblemNotice";
import { WorkProgress } from "./WorkProgress";

const useStyles = makeStyles({
  main: {
    flex: "1 1 0",
    minHeight: "56px",
    overflowY: "auto",
    scrollbarWidth: "thin",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "& > *": { flexShrink: 0 },
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, marginLeft: "-6px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  // In a low pane the messages scroll; the action stays.
  foot: {
    flex: "0 1 auto",
    minHeight: 0,
    overflow: "hidden",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":empty": { display: "none" },
  },
  happening: {
    minHeight: 0,
    overflowY: "auto",
    scrollbarWidth: "thin",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "& > *": { flexShrink: 0 },
  },
  action: { flexShrink: 0, width: "100%", maxWidth: "none", minHeight: "36px" },
});

interface PageProps {
  readonly title: string;
  /** The page's one main action; it waits while another activity runs. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** What the last click has brought about, if anything. */
  readonly outcome?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the pane: heading with the way back, what there is to see, and at the bottom what happens and what to do next. */
export function Page({ title, action, outcome, children }: PageProps) {
  const styles = useStyles();
  const { model, state, t } = usePane();
  const isHome = state.page === "home";
  const happens = state.problem !== undefined || state.activity?.slow === true || outcome !== undefined;
  return (
    <>
      <main className={styles.main}>
        <div className={mergeClasses(styles.head, isHome && styles.unseen)}>
          {!isHome && (
            <Button
              appearance="subtle"
              icon={<ArrowLeft20Regular />}
              aria-label={t("pane.back")}
              onClick={() => model.navigate("home")}
            />
          )}
          <Heading className={styles.title}>{title}</Heading>
        </div>
        {children}
      </main>
      <footer className={styles.foot}>
        {happens && (
          <div className={styles.happening}>
            {state.problem && <ProblemNotice problem={state.problem} onDismiss={() => model.dismissProblem()} />}
            {state.activity?.slow && <WorkProgress work={state.activity} onCancel={() => model.cancelActivity()} />}
            {outcome}
          </div>
        )}
        {action && (
          <Button
            appearance="primary"
            className={styles.action}
            disabledFocusable={state.activity !== undefined}
            onClick={action.run}
          >
            {action.label}
          </Button>
        )}
      </footer>
    </>
  );
}

/** Takes the focus when the user has come from another page, so that a screen reader says where one is. */
function Heading({ className, children }: { readonly className: string; readonly children: string }) {
  const { state } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state.visits > 0) heading.current?.focus();
  }, [state.visits]);
  return (
    <h1 ref={heading} className={className} tabIndex={-1}>
      {children}
    </h1>
  );
}
