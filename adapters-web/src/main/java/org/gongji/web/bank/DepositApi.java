package org.gongji.web.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.gongji.application.bank.Deposits.Deposit;
import org.gongji.application.bank.ListDeposits;
import org.gongji.application.bank.RecordDeposit;
import org.gongji.application.bank.ReviewDeposit;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.web.api.Json;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.jspecify.annotations.Nullable;

/** 缴存款 over JSON. */
public final class DepositApi {

  /** What the bank's receipt says; the amount as a decimal string. */
  public record Receipt(
      String employer,
      String amount,
      String receivedOn,
      String bankAccount,
      String bankReference,
      @Nullable String quoted) {}

  /** Whose deposit is reviewed. */
  public record Review(String employer) {}

  /** A serial that was given, or taken note of. */
  public record Serial(String serial) {}

  /** A deposit; without a reviewer it waits. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record DepositJson(
      String serial,
      String employer,
      String employerName,
      String amount,
      String receivedOn,
      String bankAccount,
      String bankReference,
      @Nullable String quoted,
      String recordedBy,
      @Nullable String reviewedBy) {}

  /** The counter's two lists. */
  public record CounterJson(List<DepositJson> waiting, List<DepositJson> latest) {}

  private final ListDeposits list;
  private final RecordDeposit record;
  private final ReviewDeposit review;

  /** Speaks to the same use cases as the pages. */
  public DepositApi(ListDeposits list, RecordDeposit record, ReviewDeposit review) {
    this.list = list;
    this.record = record;
    this.review = review;
  }

  /** What waits, and what was recorded lately. */
  public Answer list(Context ctx) {
    return list.handle(Visitor.of(ctx).actor())
        .map(counter -> new CounterJson(
            counter.waiting().stream().map(DepositApi::json).toList(),
            counter.latest().stream().map(DepositApi::json).toList()))
        .fold(json -> new Answer.Json(200, json), Answer.Refused::new);
  }

  /** Records. */
  public Answer record(Context ctx) {
    return InputKey.ofHeader(ctx)
        .then(key -> Json.fields(ctx, Receipt.class)
            .then(DepositFields::read)
            .then(command -> record.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
        .fold(
            serial -> new Answer.Json(201, new Serial(serial.text())),
            rejections -> new Answer.Refused(DepositFields.OF.place(rejections)));
  }

  /** Reviews. */
  public Answer review(Context ctx) {
    return InPath.serial(ctx)
        .then(serial -> InputKey.ofHeader(ctx)
            .then(key -> Json.fields(ctx, Review.class)
                .then(fields -> command(fields, serial))
                .then(command ->
                    review.handle(new Request<>(Visitor.of(ctx).actor(), key, command)))))
        .fold(serial -> new Answer.Json(201, new Serial(serial.text())), Answer.Refused::new);
  }

  private static Decision<ReviewDeposit.Command> command(Fields fields, BusinessSerial serial) {
    var employer = fields.employer("employer");
    return fields.command(() -> new ReviewDeposit.Command(employer.orElseThrow(), serial));
  }

  private static DepositJson json(Deposit deposit) {
    return new DepositJson(
        deposit.serial().text(),
        deposit.employer().text(),
        deposit.employerName(),
        deposit.amount().plain(),
        deposit.receivedOn().toString(),
        deposit.bankAccount(),
        deposit.bankReference(),
        Optional.ofNullable(deposit.quoted()).map(BusinessSerial::text).orElse(null),
        deposit.recordedBy(),
        deposit.reviewedBy());
  }
}
