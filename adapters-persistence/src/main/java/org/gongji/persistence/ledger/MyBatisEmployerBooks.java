package org.gongji.persistence.ledger;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gongji.application.ledger.EmployerBooks;
import org.gongji.application.ledger.FlowKind;
import org.gongji.application.listing.Period;
import org.gongji.application.operation.Page;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.persistence.Database;
import org.jspecify.annotations.Nullable;

/** An employer's books: its account from the entries, its flow from what each posting came to. */
public final class MyBatisEmployerBooks implements EmployerBooks {

  private final BooksMapper mapper;

  @Inject
  public MyBatisEmployerBooks(Database database) {
    this.mapper = database.mapper(BooksMapper.class);
  }

  @Override
  public Movement unallocated(long employerKey, Period period) {
    return mapper.unallocated(employerKey, period);
  }

  @Override
  public Page<Booked> flow(
      long employerKey, Period period, @Nullable FlowKind kind, Page.Wanted wanted) {
    var rows = last(employerKey, wanted)
        .map(last -> mapper.flowAfter(employerKey, period, kind, last, wanted.size()))
        .orElseGet(() -> mapper.flow(employerKey, period, kind, wanted))
        .stream()
        .map(SummaryRow::booked)
        .toList();
    var total = mapper.flowCount(employerKey, period, kind);
    return new Page<>(rows, wanted.number(), wanted.size(), total);
  }

  private Optional<SummaryRow> last(long employerKey, Page.Wanted wanted) {
    return Optional.ofNullable(wanted.after()).flatMap(serial -> mapper.find(employerKey, serial));
  }

  @Override
  public Optional<Details> details(long employerKey, BusinessSerial serial, Page.Wanted wanted) {
    return mapper.find(employerKey, serial.text()).map(row -> {
      var parts = row.parts() == 0 ? List.<Part>of() : parts(row, wanted);
      return new Details(
          row.booked(), new Page<>(parts, wanted.number(), wanted.size(), row.parts()));
    });
  }

  /** Behind a part that is known by its key, otherwise by counting; an unknown key is none. */
  private List<Part> parts(SummaryRow posting, Page.Wanted wanted) {
    var last = PartKey.of(wanted.after());
    var account = last.flatMap(key -> mapper.accountKey(key.account()));
    return account.isEmpty()
        ? mapper.parts(posting, wanted)
        : mapper.partsAfter(posting, account.get(), last.orElseThrow().month(), wanted.size());
  }
}
