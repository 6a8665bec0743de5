package org.gongji.web.department;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongji.application.department.AssignContributors;
import org.gongji.application.department.ChangeDepartment;
import org.gongji.application.department.DepartmentCode;
import org.gongji.application.department.ListDepartmentPersons;
import org.gongji.application.department.RemoveDepartment;
import org.gongji.application.department.ShowDepartments;
import org.gongji.application.department.ShowDepartments.Row;
import org.gongji.application.department.ShowDepartments.Shown;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.gongji.web.operation.Status;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/** One department: who is in it, who comes in or goes elsewhere, and its name, parent and end. */
public final class DepartmentPersonPages {

  private static final String TEMPLATE = "department/department";
  private static final int UNPROCESSABLE = 422;

  private final ShowEmployer employers;
  private final ShowDepartments show;
  private final ListDepartmentPersons list;
  private final ChangeDepartment change;
  private final RemoveDepartment remove;
  private final AssignContributors assign;
  private final Words words;
  private final Refusals refusals;

  /** Shows departments in one language. */
  public DepartmentPersonPages(
      ShowEmployer employers,
      ShowDepartments show,
      ListDepartmentPersons list,
      ChangeDepartment change,
      RemoveDepartment remove,
      AssignContributors assign,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.show = show;
    this.list = list;
    this.change = change;
    this.remove = remove;
    this.assign = assign;
    this.words = words;
    this.refusals = refusals;
  }

  private record Address(EmployerNumber number, Optional<UUID> department) {

    String path() {
      return Links.departments(number) + "/"
          + department.map(UUID::toString).orElse(DepartmentFields.UNASSIGNED);
    }
  }

  /** A department with its persons, or those who have none. */
  public Answer department(Context ctx) {
    return address(ctx)
        .then(address -> drawn(ctx, address, null))
        .fold(view -> Answer.page(TEMPLATE, view), Answer.Refused::new);
  }

  /** Renames it, moves it or gives it another place. */
  public Answer change(Context ctx) {
    return changed(
        ctx,
        address -> InputKey.ofForm(ctx)
            .then(key -> InPath.id(ctx)
                .then(id -> DepartmentFields.PAGE.changed(Fields.ofForm(ctx), address.number(), id))
                .then(
                    command -> change.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
            .map(id -> address.path() + "?done=changed"));
  }

  /** Removes it, and shows the tree. */
  public Answer remove(Context ctx) {
    var toParent = "1".equals(ctx.formParam("personsToParent"));
    return changed(
        ctx,
        address -> InputKey.ofForm(ctx)
            .then(key -> InPath.id(ctx)
                .map(id -> new RemoveDepartment.Command(address.number(), id, toParent))
                .then(
                    command -> remove.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
            .map(id -> Links.departments(address.number()) + "?done=removed"));
  }

  /** Assigns whoever was ticked or pasted on the page to the department that was chosen. */
  public Answer assign(Context ctx) {
    return changed(
        ctx,
        address -> InputKey.ofForm(ctx)
            .then(key -> assignment(ctx, address.number())
                .then(
                    command -> assign.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
            .map(count -> address.path() + "?done=assigned&count=" + count));
  }

  private static Decision<AssignContributors.Command> assignment(
      Context ctx, EmployerNumber number) {
    var fields = Fields.of(name -> name.equals("persons")
        ? String.join(",", ctx.formParams("account"))
        : Optional.ofNullable(ctx.formParam(name))
            .map(text -> text.replaceAll("\\s+", " "))
            .orElse(null));
    var accounts = DepartmentFields.accounts(fields, field(ctx));
    var to = ctx.formParam("department");
    var department = to == null || to.isBlank()
        ? fields.<UUID>choice("department", UUID::fromString)
        : DepartmentFields.id(fields, "department");
    return fields.command(() ->
        new AssignContributors.Command(number, department.orElse(null), accounts.orElseThrow()));
  }

  /** Persons are ticked in the table, or their numbers are pasted. */
  private static String field(Context ctx) {
    return ctx.formParam("ticked") == null ? "accounts" : "persons";
  }

  private interface Work {
    Decision<String> on(Address address);
  }

  private Answer changed(Context ctx, Work work) {
    return address(ctx)
        .map(address -> work.on(address)
            .<Answer>fold(Answer.SeeOther::new, rejections -> refused(ctx, address, rejections)))
        .fold(answer -> answer, Answer.Refused::new);
  }

  /** Beside its field where the department is still there to be shown; otherwise as it is. */
  private Answer refused(Context ctx, Address address, List<Rejection> rejections) {
    var placed = DepartmentFields.PAGE.of().place(rejections).stream()
        .map(one -> placed(ctx, one))
        .toList();
    var status = Status.of(placed);
    var gone = placed.get(0).code() == DepartmentCode.DEPARTMENT_UNKNOWN;
    return status == UNPROCESSABLE || gone
        ? drawn(ctx, address, Form.returned(ctx, refusals.of(placed)))
            .fold(view -> new Answer.Page(UNPROCESSABLE, TEMPLATE, view), Answer.Refused::new)
        : new Answer.Refused(placed);
  }

  private static Rejection placed(Context ctx, Rejection rejection) {
    var field = rejection.figure(Rejection.FIELD).map(Object::toString).orElse("");
    return field.equals("accounts") ? rejection.at(field(ctx)) : rejection;
  }

  private static Decision<Address> address(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> DepartmentFields.inPath(ctx).map(id -> new Address(number, id)));
  }

  private Decision<DepartmentView> drawn(Context ctx, Address address, @Nullable Form returned) {
    var actor = Visitor.of(ctx).actor();
    var id = address.department().orElse(null);
    return employers
        .handle(actor, address.number())
        .then(employer -> list.handle(actor, address.number(), id, Paging.wanted(ctx))
            .then(persons -> show.handle(actor, address.number())
                .then(shown -> row(shown, id)
                    .map(row -> new DepartmentView(
                        row.map(Row::path).orElseGet(words::unassigned),
                        employer,
                        shown,
                        row.orElse(null),
                        persons,
                        Set.copyOf(ctx.formParams("account")),
                        returned == null ? fresh(row) : filled(row, returned),
                        notice(ctx))))));
  }

  private static Decision<Optional<Row>> row(Shown shown, @Nullable UUID id) {
    return id == null
        ? Decision.accept(Optional.empty())
        : shown
            .tree()
            .seek(id)
            .map(found -> shown.rows().stream()
                .filter(row -> row.department().equals(found))
                .findFirst());
  }

  private static Form fresh(Optional<Row> row) {
    return Form.fresh(row.map(DepartmentPersonPages::values).orElseGet(Map::of));
  }

  /** Of several forms on the page one came back; the others show what stands. */
  private static Form filled(Optional<Row> row, Form returned) {
    var values = new HashMap<>(fresh(row).values());
    values.putAll(returned.values());
    return new Form(returned.key(), values, returned.errors());
  }

  private static Map<String, String> values(Row row) {
    return Map.of(
        "departmentName", row.department().name(),
        "parent", Optional.ofNullable(row.parent()).map(UUID::toString).orElse(""),
        "place", Integer.toString(row.place()),
        "seen", row.department().seen());
  }

  private String notice(Context ctx) {
    return switch (Optional.ofNullable(ctx.queryParam("done")).orElse("")) {
      case "changed" -> words.departmentChanged();
      case "assigned" ->
        words.personsAssigned(Optional.ofNullable(ctx.queryParam("count"))
            .filter(count -> count.matches("\\d{1,4}"))
            .orElse(""));
      default -> "";
    };
  }
}
