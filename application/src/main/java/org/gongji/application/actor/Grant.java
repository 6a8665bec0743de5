package org.gongji.application.actor;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.gongji.domain.identifier.EmployerNumber;

/**
 * An employer lets an operator act for it (授权); whoever has a grant may see the employer.
 *
 * @param employer 单位账号
 * @param main whether the operator is a main one (主经办人), who has every duty and manages the others
 * @param duties what else the operator may do; all of them for a main one
 */
public record Grant(EmployerNumber employer, boolean main, Set<Duty> duties) {

  private static final Set<Right> SEEING = Set.of(Right.SEE_EMPLOYER, Right.READ_MESSAGES);

  /** Duties are copied in their order; those of a main operator are all there are. */
  public Grant {
    var ordered = EnumSet.noneOf(Duty.class);
    ordered.addAll(main ? EnumSet.allOf(Duty.class) : duties);
    duties = Collections.unmodifiableSet(ordered);
  }

  /** That of a main operator. */
  public static Grant main(EmployerNumber employer) {
    return new Grant(employer, true, Set.of());
  }

  /** That of an operator with these duties; with none it is for seeing only. */
  public static Grant of(EmployerNumber employer, Duty... duties) {
    return new Grant(employer, false, Set.of(duties));
  }

  /** Whether it gives a right. */
  public boolean gives(Right right) {
    return main || SEEING.contains(right) || duties.stream().anyMatch(duty -> duty.includes(right));
  }
}
