package org.gongji.domain.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;

/**
 * R10, 分配入账: what an employer's unallocated amount pays, in which order, and what stays.
 *
 * <p>What a deposit quotes is paid first; then assessments by month; then back payments by
 * approval. Each is paid in full or not at all; one that does not fit holds up its own queue only.
 *
 * @param paid what is allocated, in order
 * @param surplus what stays unallocated, not negative
 */
public record AllocationPlan(List<Payable> paid, Money surplus) {

  /** Keeps the order. */
  public AllocationPlan {
    paid = List.copyOf(paid);
  }

  /**
   * Plans an allocation.
   *
   * @param unallocated the employer's unallocated amount, not negative
   * @param waiting all that is owed, each queue in its own order
   * @param quoted the serials that deposits quoted and that are still owed
   * @return the plan
   */
  public static AllocationPlan of(
      Money unallocated, List<Payable> waiting, Set<BusinessSerial> quoted) {
    var plan = new Building(unallocated);
    for (var payable : waiting) {
      if (quoted.contains(payable.serial()) && plan.covers(payable)) {
        plan.pay(payable);
      }
    }
    for (var queue : Payable.Queue.values()) {
      waiting.stream()
          .filter(payable -> payable.queue() == queue && !plan.paid.contains(payable))
          .takeWhile(plan::covers)
          .forEach(plan::pay);
    }
    return new AllocationPlan(plan.paid, plan.rest);
  }

  private static final class Building {
    private final List<Payable> paid = new ArrayList<>();
    private Money rest;

    private Building(Money unallocated) {
      this.rest = unallocated;
    }

    private boolean covers(Payable payable) {
      return rest.covers(payable.due());
    }

    private void pay(Payable payable) {
      rest = rest.minus(payable.due());
      paid.add(payable);
    }
  }
}
