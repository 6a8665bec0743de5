package org.gongji.web.department;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongji.application.department.AddDepartment;
import org.gongji.application.department.AssignContributors;
import org.gongji.application.department.ChangeDepartment;
import org.gongji.application.department.Departments.Person;
import org.gongji.application.department.ListDepartmentPersons;
import org.gongji.application.department.RemoveDepartment;
import org.gongji.application.department.ShowDepartments;
import org.gongji.application.department.ShowDepartments.Row;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.api.Cursor;
import org.gongji.web.api.Json;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.jspecify.annotations.Nullable;

/** 单位部门管理 over JSON. */
public final class DepartmentApi {

  /** A department; without a parent it stands at the top, and the total counts those below it too. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record DepartmentJson(
      String id, @Nullable String parent, String name, int level, long persons, long total) {}

  /** The tree, and how many persons have no department. */
  public record TreeJson(List<DepartmentJson> departments, long unassigned) {}

  /** A department to be added behind those under its parent. */
  public record Added(String name, @Nullable String parent) {}

  /** How a department is to stand; without a place it keeps it, or is last where it moves. */
  public record Changed(
      String name, @Nullable String parent, @Nullable Integer place) {}

  /** Names a department. */
  public record DepartmentId(String id) {}

  /** A person of a department. */
  public record PersonJson(String account, String name, String statusCode, String status) {}

  /** Account numbers. */
  public record Persons(List<String> accounts) {}

  /** How many persons were assigned. */
  public record Assigned(int persons) {}

  private final ShowDepartments show;
  private final ListDepartmentPersons list;
  private final AddDepartment add;
  private final ChangeDepartment change;
  private final RemoveDepartment remove;
  private final AssignContributors assign;

  /** Speaks to the same use cases as the pages. */
  public DepartmentApi(
      ShowDepartments show,
      ListDepartmentPersons list,
      AddDepartment add,
      ChangeDepartment change,
      RemoveDepartment remove,
      AssignContributors assign) {
    this.show = show;
    this.list = list;
    this.add = add;
    this.change = change;
    this.remove = remove;
    this.assign = assign;
  }

  /** The tree. */
  public Answer tree(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> show.handle(Visitor.of(ctx).actor(), number))
        .map(shown -> new TreeJson(
            shown.rows().stream().map(DepartmentApi::json).toList(), shown.unassigned()))
        .fold(json -> new Answer.Json(200, json), Answer.Refused::new);
  }

  /** Adds one. */
  public Answer add(Context ctx) {
    return written(
        ctx,
        (number, key) -> Json.fields(ctx, Added.class)
            .then(fields -> DepartmentFields.JSON.added(fields, number))
            .then(command -> add.handle(new Request<>(Visitor.of(ctx).actor(), key, command)))
            .map(DepartmentApi::created));
  }

  /** Changes one. */
  public Answer change(Context ctx) {
    return written(
        ctx,
        (number, key) -> InPath.id(ctx)
            .then(id -> Json.fields(ctx, Changed.class)
                .then(fields -> DepartmentFields.JSON.changed(fields, number, id)))
            .then(command -> change.handle(new Request<>(Visitor.of(ctx).actor(), key, command)))
            .map(DepartmentApi::created));
  }

  /** Removes one. */
  public Answer remove(Context ctx) {
    var toParent = "parent".equals(ctx.queryParam("persons"));
    return written(
        ctx,
        (number, key) -> InPath.id(ctx)
            .map(id -> new RemoveDepartment.Command(number, id, toParent))
            .then(command -> remove.handle(new Request<>(Visitor.of(ctx).actor(), key, command)))
            .<Answer>map(id -> new Answer.Nothing()));
  }

  /** Its persons. */
  public Answer persons(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> DepartmentFields.inPath(ctx)
            .then(id -> Cursor.wanted(ctx)
                .then(wanted ->
                    list.handle(Visitor.of(ctx).actor(), number, id.orElse(null), wanted))))
        .fold(
            page -> new Answer.Json(200, Cursor.listed(page, DepartmentApi::json)),
            Answer.Refused::new);
  }

  /** Assigns persons to it. */
  public Answer assign(Context ctx) {
    return written(
        ctx,
        (number, key) -> DepartmentFields.inPath(ctx)
            .then(id -> Json.fields(ctx, Persons.class).then(fields -> {
              var accounts = DepartmentFields.accounts(fields, "accounts");
              return fields.command(() ->
                  new AssignContributors.Command(number, id.orElse(null), accounts.orElseThrow()));
            }))
            .then(command -> assign.handle(new Request<>(Visitor.of(ctx).actor(), key, command)))
            .<Answer>map(count -> new Answer.Json(201, new Assigned(count))));
  }

  private interface Work {
    Decision<Answer> with(EmployerNumber number, String key);
  }

  private static Answer written(Context ctx, Work work) {
    return InPath.employer(ctx)
        .then(number -> InputKey.ofHeader(ctx).then(key -> work.with(number, key)))
        .fold(answer -> answer, DepartmentApi::refused);
  }

  private static Answer refused(List<Rejection> rejections) {
    return new Answer.Refused(DepartmentFields.JSON.of().place(rejections));
  }

  private static Answer created(UUID id) {
    return new Answer.Json(201, new DepartmentId(id.toString()));
  }

  private static DepartmentJson json(Row row) {
    return new DepartmentJson(
        row.department().id().toString(),
        Optional.ofNullable(row.parent()).map(UUID::toString).orElse(null),
        row.department().name(),
        row.level(),
        row.persons(),
        row.total());
  }

  private static PersonJson json(Person person) {
    return new PersonJson(
        person.number().text(),
        person.name(),
        person.status().code(),
        person.status().chineseName());
  }
}
