package org.gongji.web.department;

import static org.gongji.application.department.DepartmentCode.ASSIGNED_NOT_OF_EMPLOYER;
import static org.gongji.application.department.DepartmentCode.ASSIGNED_TOO_MANY;
import static org.gongji.application.department.DepartmentCode.DEPARTMENT_HAS_PERSONS;
import static org.gongji.application.department.DepartmentCode.DEPARTMENT_NAME_MALFORMED;
import static org.gongji.application.department.DepartmentCode.DEPARTMENT_NAME_TAKEN;
import static org.gongji.application.department.DepartmentCode.DEPARTMENT_TOO_DEEP;
import static org.gongji.application.department.DepartmentCode.DEPARTMENT_UNDER_ITSELF;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongji.application.department.AddDepartment;
import org.gongji.application.department.AssignContributors;
import org.gongji.application.department.ChangeDepartment;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.operation.FieldOf;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;

/**
 * What is said of departments in forms and in JSON.
 *
 * @param name the field of a department's name; on pages {@code name} is a person's
 * @param of which field a refusal belongs to
 */
record DepartmentFields(String name, FieldOf of) {

  static final DepartmentFields PAGE = of("departmentName");
  static final DepartmentFields JSON = of("name");

  /** Stands in paths and choices for those who have no department. */
  static final String UNASSIGNED = "unassigned";

  private static final int LONGEST_NUMBER = 32;
  private static final int LONGEST_LIST = (AssignContributors.MOST + 1) * (LONGEST_NUMBER + 2);

  private static DepartmentFields of(String name) {
    return new DepartmentFields(
        name,
        new FieldOf(Map.of(
            DEPARTMENT_NAME_MALFORMED.name(), name,
            DEPARTMENT_NAME_TAKEN.name(), name,
            DEPARTMENT_UNDER_ITSELF.name(), "parent",
            DEPARTMENT_TOO_DEEP.name(), "parent",
            DEPARTMENT_HAS_PERSONS.name(), "personsToParent",
            ASSIGNED_NOT_OF_EMPLOYER.name(), "accounts",
            ASSIGNED_TOO_MANY.name(), "accounts")));
  }

  /** The department in the path, nothing for {@link #UNASSIGNED}. */
  static Decision<Optional<UUID>> inPath(Context ctx) {
    return ctx.pathParam("id").equals(UNASSIGNED)
        ? Decision.accept(Optional.empty())
        : InPath.id(ctx).map(Optional::of);
  }

  Decision<AddDepartment.Command> added(Fields fields, EmployerNumber employer) {
    var named = fields.text(name);
    var parent = id(fields, "parent");
    return fields.command(
        () -> new AddDepartment.Command(employer, named.orElseThrow(), parent.orElse(null)));
  }

  Decision<ChangeDepartment.Command> changed(
      Fields fields, EmployerNumber employer, UUID department) {
    var named = fields.text(name);
    var parent = id(fields, "parent");
    var place =
        fields.textIfAny("place").isEmpty() ? Optional.<Integer>empty() : fields.whole("place");
    var seen = fields.textIfAny("seen");
    return fields.command(() -> new ChangeDepartment.Command(
        employer,
        department,
        named.orElseThrow(),
        parent.orElse(null),
        place.orElse(null),
        seen.isEmpty() ? null : seen));
  }

  /** Account numbers with spaces, commas or line ends between them. */
  static Optional<List<AccountNumber>> accounts(Fields fields, String field) {
    return fields
        .text(field, LONGEST_LIST)
        .map(list -> Arrays.stream(list.split("[\\s,，;；、\\[\\]]+"))
            .filter(number -> !number.isEmpty())
            .map(DepartmentFields::account)
            .toList());
  }

  /** A department that is chosen, or nothing. */
  static Optional<UUID> id(Fields fields, String field) {
    var text = fields.textIfAny(field);
    return text.isEmpty() || text.equals(UNASSIGNED)
        ? Optional.empty()
        : fields.choice(field, UUID::fromString);
  }

  /** What is too long for a number is nobody's, and is to be named like others of nobody. */
  private static AccountNumber account(String text) {
    return new AccountNumber(
        text.length() <= LONGEST_NUMBER ? text : text.substring(0, LONGEST_NUMBER - 1) + "…");
  }
}
