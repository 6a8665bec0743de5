package org.gongji.web.identity.staff;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import org.gongji.application.identity.User;
import org.gongji.application.identity.staff.AddStaff;
import org.gongji.application.identity.staff.BlockStaff;
import org.gongji.application.identity.staff.ChangeRole;
import org.gongji.application.identity.staff.Issued;
import org.gongji.application.identity.staff.ListStaff;
import org.gongji.application.identity.staff.RenewPassword;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.api.Json;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InputKey;

/** 用户管理 over JSON. */
public final class StaffApi {

  /** A user of the centre. */
  public record MemberJson(String login, String name, String role, String standing) {}

  /** Who works at the centre, by login. */
  public record StaffJson(List<MemberJson> users) {}

  /** Who is added. */
  public record AddedJson(String login, String name, String role) {}

  /** Another role. */
  public record RoleJson(String role) {}

  /** Nothing to say beyond the address. */
  public record Nothing() {}

  /** Whom it was done to. */
  public record Login(String login) {}

  /** A first password, told once; empty where the same key was used before. */
  public record IssuedJson(String login, String password) {
    /** A password is not for logs. */
    @Override
    public String toString() {
      return "IssuedJson[" + login + "]";
    }
  }

  private final ListStaff list;
  private final AddStaff add;
  private final ChangeRole change;
  private final BlockStaff block;
  private final RenewPassword renew;

  /** Speaks to the same use cases as the pages. */
  public StaffApi(
      ListStaff list, AddStaff add, ChangeRole change, BlockStaff block, RenewPassword renew) {
    this.list = list;
    this.add = add;
    this.change = change;
    this.block = block;
    this.renew = renew;
  }

  /** Who works there. */
  public Answer list(Context ctx) {
    return list.handle(Visitor.of(ctx).actor())
        .map(staff -> new StaffJson(staff.stream().map(StaffApi::json).toList()))
        .fold(json -> new Answer.Json(200, json), Answer.Refused::new);
  }

  /** Adds one. */
  public Answer add(Context ctx) {
    return keyed(
            ctx,
            key -> Json.fields(ctx, AddedJson.class)
                .then(StaffFields::added)
                .then(command -> add.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
        .fold(StaffApi::issued, StaffApi::refused);
  }

  /** Gives one another role. */
  public Answer change(Context ctx) {
    return keyed(
            ctx,
            key -> Json.fields(ctx, RoleJson.class)
                .then(fields -> StaffFields.moved(fields, login(ctx)))
                .then(
                    command -> change.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
        .fold(login -> new Answer.Json(200, new Login(login)), StaffApi::refused);
  }

  /** Blocks one. */
  public Answer block(Context ctx) {
    return keyed(
            ctx,
            key -> block.handle(
                new Request<>(Visitor.of(ctx).actor(), key, new BlockStaff.Command(login(ctx)))))
        .fold(login -> new Answer.Json(201, new Login(login)), StaffApi::refused);
  }

  /** Gives one a new first password. */
  public Answer renew(Context ctx) {
    return keyed(
            ctx,
            key -> renew.handle(
                new Request<>(Visitor.of(ctx).actor(), key, new RenewPassword.Command(login(ctx)))))
        .fold(StaffApi::issued, StaffApi::refused);
  }

  private static <T> Decision<T> keyed(Context ctx, Function<String, Decision<T>> work) {
    return InputKey.ofHeader(ctx).then(work);
  }

  private static Answer issued(Issued issued) {
    return new Answer.Json(201, new IssuedJson(issued.login(), issued.password()));
  }

  private static Answer refused(List<Rejection> rejections) {
    return new Answer.Refused(StaffFields.place(rejections));
  }

  private static String login(Context ctx) {
    return ctx.pathParam(StaffFields.LOGIN);
  }

  private static MemberJson json(User user) {
    return new MemberJson(
        user.login(), user.name(), user.role().name(), user.standing().name());
  }
}
