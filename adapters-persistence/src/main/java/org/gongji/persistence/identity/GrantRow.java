package org.gongji.persistence.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.actor.Duty;
import org.gongji.application.actor.Grant;
import org.gongji.domain.identifier.EmployerNumber;

/** What an employer lets an operator do, in its row; duties are names with commas between. */
record GrantRow(EmployerNumber employer, boolean main, String duties) {

  static GrantRow of(Grant grant) {
    var duties = grant.duties().stream().sorted().map(Duty::name).collect(Collectors.joining(","));
    return new GrantRow(grant.employer(), grant.main(), duties);
  }

  Grant grant() {
    var granted = Stream.of(duties.split(","))
        .filter(name -> !name.isEmpty())
        .map(Duty::valueOf)
        .collect(Collectors.toSet());
    return new Grant(employer, main, Set.copyOf(granted));
  }
}
