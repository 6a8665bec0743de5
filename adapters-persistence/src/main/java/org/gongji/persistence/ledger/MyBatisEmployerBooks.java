package org.gongji.persistence.ledger;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gongji.application.ledger.EmployerBooks;
import org.gongji.application.ledger.FlowKind;
import org.gongji.application.listing.Period;
import org.gongji.application.operation.Page;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.persistence.Database;
import org.gongji.persistence.Nearer;
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
    var rows = mapper.flow(employerKey, period, kind, wanted.size(), wanted.offset());
    var total = mapper.flowCount(employerKey, period, kind);
    return new Page<>(booked(rows), wanted.number(), wanted.size(), total);
  }

  @Override
  public List<Booked> flowBehind(
      long employerKey,
      Period period,
      @Nullable FlowKind kind,
      @Nullable BusinessSerial last,
      int most) {
    return last == null
        ? booked(mapper.flow(employerKey, period, kind, most, 0))
        : mapper
            .find(employerKey, last.text())
            .map(row -> booked(mapper.flowAfter(employerKey, period, kind, row, most)))
            .orElse(List.of());
  }

  private static List<Booked> booked(List<SummaryRow> rows) {
    return rows.stream().map(SummaryRow::booked).toList();
  }

  @Override
  public Optional<Details> details(long employerKey, BusinessSerial serial, Page.Wanted wanted) {
    return mapper.find(employerKey, serial.text()).map(row -> {
      var parts = row.parts() == 0 ? List.<Part>of() : parts(row, wanted);
      return new Details(
          row.booked(), new Page<>(parts, wanted.number(), wanted.size(), row.parts()));
    });
  }

  private List<Part> parts(SummaryRow posting, Page.Wanted wanted) {
    var nearer = Nearer.of(wanted, posting.parts());
    var parts = new ArrayList<>(mapper.parts(posting, nearer));
    if (nearer.fromEnd()) {
      Collections.reverse(parts);
    }
    return parts;
  }

  @Override
  public List<Part> partsBehind(
      long employerKey, BusinessSerial serial, @Nullable PartKey last, int most) {
    return mapper
        .find(employerKey, serial.text())
        .filter(posting -> posting.parts() > 0)
        .map(posting -> last == null
            ? mapper.parts(posting, new Nearer(false, most, 0))
            : after(posting, last, most))
        .orElse(List.of());
  }

  private List<Part> after(SummaryRow posting, PartKey last, int most) {
    return mapper
        .accountKey(last.account())
        .map(account -> mapper.partsAfter(posting, account, last.month(), most))
        .orElse(List.of());
  }
}
