package org.gongji.application.filing.draft;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Search;
import org.gongji.application.contributor.Contributors.Sort;
import org.gongji.application.filing.HandlingCode;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.business.AccountsAtHand;
import org.gongji.application.filing.business.Business.Acting;
import org.gongji.application.operation.Page;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.transfer.TransferCode;

/** Finds whose account a line is about, and that name and certificate are those of the account. */
public final class Identification {

  private static final Page.Wanted FEW = new Page.Wanted(1, 20);

  private final Contributors contributors;

  /** Put together by the wiring. */
  @Inject
  public Identification(Contributors contributors) {
    this.contributors = contributors;
  }

  /**
   * One line with its account, which may also be found by nothing but the name of a person of the
   * acting employer.
   */
  public Decision<Line> one(Acting acting, Stated stated) {
    return named(acting, stated)
        .then(known -> of(acting, List.of(known)).lines().get(0));
  }

  private Decision<Stated> named(Acting acting, Stated stated) {
    var line = stated.line();
    if (line.account() != null
        || line.newcomer() != null
        || !stated.certificate().isEmpty()) {
      return Decision.accept(stated);
    }
    var named = contributors
        .list(
            acting.employer().key(),
            acting.today(),
            new Search(stated.name(), null),
            Sort.BY_NUMBER,
            FEW)
        .rows()
        .stream()
        .filter(person -> person.name().equals(stated.name()))
        .toList();
    return named.size() == 1
        ? Decision.accept(new Stated("", "", line.about(named.get(0).number())))
        : Decision.reject(
            HandlingCode.PERSON_NOT_FOUND.of(Figure.of(stated.name()), Figure.of(named.size())));
  }

  /**
   * Lines that were identified, each or why not, and the accounts that they are about.
   *
   * @param lines in the order in which they were stated
   */
  public record Identified(List<Decision<Line>> lines, AccountsAtHand accounts) {}

  /**
   * The lines with their accounts, or why one cannot be about whom it names; all looked up at once. A
   * person of another employer is found only by whoever also knows the name.
   */
  public Identified of(Acting acting, List<Stated> stated) {
    var byCertificate = contributors.known(stated.stream()
        .filter(each -> each.line().account() == null && each.line().newcomer() == null)
        .map(Stated::certificate)
        .filter(certificate -> !certificate.isEmpty())
        .distinct()
        .toList());
    var lines = stated.stream().map(each -> found(each, byCertificate)).toList();
    var accounts = AccountsAtHand.of(contributors, acting, lines);
    var decisions = new ArrayList<Decision<Line>>(stated.size());
    for (var at = 0; at < lines.size(); at++) {
      decisions.add(check(accounts, stated.get(at), lines.get(at)));
    }
    return new Identified(decisions, accounts);
  }

  private static Line found(Stated stated, Map<String, AccountNumber> byCertificate) {
    var line = stated.line();
    var account = byCertificate.get(stated.certificate());
    return line.account() != null || line.newcomer() != null || account == null
        ? line
        : line.about(account);
  }

  /**
   * Whether what was given beside the account is its own. Of accounts that are nobody's business
   * here the rule says what there is to say.
   */
  private static Decision<Line> check(AccountsAtHand accounts, Stated stated, Line line) {
    return accounts
        .anywhere(line)
        .accepted()
        .map(account -> check(accounts, stated, line, account))
        .orElseGet(() -> Decision.accept(line));
  }

  private static Decision<Line> check(
      AccountsAtHand accounts, Stated stated, Line line, Account account) {
    if (line.source() != null) {
      return stated.agrees(account) && !stated.name().isEmpty()
          ? Decision.accept(line)
          : Decision.reject(
              TransferCode.ACCOUNT_NOT_AT_SOURCE.of(Figure.of(line.source().text())));
    }
    return account.employerKey() != accounts.acting().employer().key() || stated.agrees(account)
        ? Decision.accept(line)
        : Decision.reject(
            HandlingCode.PERSON_MISMATCH.of(Figure.of(account.number().text())));
  }
}
