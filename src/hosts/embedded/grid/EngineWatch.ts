import { ICommandService, type Injector } from "@univerjs/core";
import {
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";

/** Univer's engine begins 100 ms after the last change; one that it need not answer is forgotten after this time. */
const FORGET_MS = 500;

/** Knows whether Univer's formula engine has something to do, and waits until it has nothing. */
export class EngineWatch {
  private running = false;
  private forget: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];

  constructor(injector: Injector) {
    injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) this.begin();
      else if (id === SetFormulaCalculationNotificationMutation.id) this.notice(params);
      else if (id === SetTriggerFormulaCalculationStartMutation.id) this.expect();
      else if (id === SetRangeValuesMutation.id && options?.["fromFormula"] !== true) this.expect();
    });
  }

  /** A calculation is about to begin. */
  expect(): void {
    clearTimeout(this.forget);
    this.forget = setTimeout(() => {
      this.forget = undefined;
      this.settle();
    }, FORGET_MS);
  }

  /** Resolves once nothing is being calculated or about to be. */
  idle(): Promise<void> {
    if (!this.busy) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private get busy(): boolean {
    return this.running || this.forget !== undefined;
  }

  private begin(): void {
    clearTimeout(this.forget);
    this.forget = undefined;
    this.running = true;
  }

  private notice(params: object | undefined): void {
    const { functionsExecutedState } = (params ?? {}) as ISetFormulaCalculationNotificationMutation;
    if (functionsExecutedState === undefined) return;
    this.running = false;
    // A calculation that was stopped for a newer change begins anew within this very turn.
    queueMicrotask(() => this.settle());
  }

  private settle(): void {
    if (this.busy) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
