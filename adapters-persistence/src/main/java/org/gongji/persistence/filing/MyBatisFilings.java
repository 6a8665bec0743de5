package org.gongji.persistence.filing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.Filings;
import org.gongji.application.operation.Page;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.gongji.persistence.Batch;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.ColumnCipher;
import org.gongji.persistence.filing.FilingMapper.TallyRow;

/** Filings in four tables: the head, its lines, its steps and its claims. */
public final class MyBatisFilings implements Filings {

  private static final String INSERT_CLAIM = """
      insert into filing_claim (fact, subject, month_yyyymm, filing_id) values (?, ?, ?, ?)
      """;

  private final Database database;
  private final FilingMapper mapper;
  private final ColumnCipher cipher;

  @Inject
  public MyBatisFilings(Database database, ColumnCipher cipher) {
    this.database = database;
    this.mapper = database.mapper(FilingMapper.class);
    this.cipher = cipher;
  }

  @Override
  public Filing open(Opening opening) {
    mapper.insert(database.keys().next(), opening);
    return find(opening.employerKey(), opening.serial()).orElseThrow();
  }

  @Override
  public Optional<Filing> find(long employerKey, BusinessSerial serial) {
    return mapper.find(employerKey, serial);
  }

  /** The row is read again once locked: whoever held it may have changed it. */
  @Override
  public Optional<Filing> lock(long employerKey, BusinessSerial serial) {
    return mapper.lock(employerKey, serial).flatMap(locked -> mapper.find(employerKey, serial));
  }

  @Override
  public List<Filing> about(long employerKey, AccountNumber account) {
    return mapper.about(employerKey, account);
  }

  @Override
  public Page<Filing> list(Search search, Page.Wanted wanted) {
    if (search.states().isEmpty()) {
      return new Page<>(List.of(), wanted.number(), wanted.size(), 0);
    }
    var query = FilingSearch.of(search, wanted);
    return new Page<>(mapper.list(query), wanted.number(), wanted.size(), mapper.count(query));
  }

  @Override
  public Map<FilingState, Tally> unfinished(long employerKey) {
    return mapper.unfinished(employerKey).stream()
        .collect(Collectors.toMap(TallyRow::state, row -> new Tally(row.filings(), row.oldest())));
  }

  @Override
  public long notAdjusted(long employerKey, YearMonth month, LocalDate since) {
    return mapper.notAdjusted(employerKey, month, since);
  }

  @Override
  public void put(Filing filing, List<Entry> entries) {
    var last = mapper.lastLineNumber(filing.key());
    var numbers = entries.stream()
        .map(Entry::number)
        .filter(number -> number <= last)
        .toArray(Integer[]::new);
    var replaced = numbers.length == 0 ? 0 : mapper.deleteLines(filing.key(), numbers);
    try (var lines = new Batch(database.connection(), LineBinding.INSERT)) {
      entries.forEach(
          entry -> lines.add(row -> LineBinding.bind(row, filing.key(), entry, cipher)));
    }
    var highest = entries.stream().mapToInt(Entry::number).max().orElse(replaced);
    found(filing, mapper.revise(filing.key(), highest));
  }

  @Override
  public int nextNumber(Filing filing) {
    return mapper.lastLineNumber(filing.key()) + 1;
  }

  @Override
  public boolean remove(Filing filing, int number) {
    var removed = mapper.deleteLines(filing.key(), new Integer[] {number}) == 1;
    if (removed) {
      touch(filing);
    }
    return removed;
  }

  @Override
  public List<Entry> entries(Filing filing) {
    return mapper.lines(filing.key()).stream().map(row -> row.entry(cipher)).toList();
  }

  @Override
  public Page<Entry> entries(Filing filing, Page.Wanted wanted) {
    var rows =
        mapper.page(filing.key(), wanted).stream().map(row -> row.entry(cipher)).toList();
    return new Page<>(rows, wanted.number(), wanted.size(), mapper.lineCount(filing.key()));
  }

  @Override
  public Money total(Filing filing) {
    return mapper.total(filing.key());
  }

  @Override
  public void month(Filing filing, YearMonth month) {
    found(filing, mapper.month(filing.key(), month));
  }

  @Override
  public void touch(Filing filing) {
    found(filing, mapper.revise(filing.key(), 0));
  }

  @Override
  public void submitted(Filing filing, String by, LocalDate on, Instant at) {
    found(filing, mapper.submitted(filing.key(), by, on, at));
  }

  @Override
  public void moved(Filing filing, FilingState state, Instant at) {
    found(filing, mapper.moved(filing.key(), state, at));
  }

  @Override
  public void step(Filing filing, Step step) {
    mapper.insertStep(filing.key(), step);
  }

  @Override
  public List<Step> steps(Filing filing) {
    return mapper.steps(filing.key());
  }

  @Override
  public void hand(Filing filing, String login) {
    if (!mapper.hands(filing.key()).contains(login)) {
      mapper.insertHand(filing.key(), login);
    }
  }

  @Override
  public Set<String> hands(Filing filing) {
    return Set.copyOf(mapper.hands(filing.key()));
  }

  @Override
  public void discard(Filing filing) {
    var key = filing.key();
    var rows = mapper.deleteClaims(key)
        + mapper.deleteHands(key)
        + mapper.deleteImport(key)
        + mapper.deleteEvidence(key)
        + mapper.deleteSteps(key)
        + mapper.deleteRoster(key);
    if (mapper.delete(key) != 1) {
      throw new IllegalStateException(
          "Not to be discarded: " + filing.serial() + " with " + rows + " rows");
    }
  }

  @Override
  public void claim(Filing filing, Collection<Claim> claims) {
    var keys = claims.stream()
        .map(claim -> ClaimKey.of(claim, cipher))
        .distinct()
        .sorted(ClaimKey.ORDER)
        .toList();
    try (var batch = new Batch(database.connection(), INSERT_CLAIM)) {
      keys.forEach(key -> batch.add(row -> {
        row.setString(1, key.fact().name());
        row.setString(2, key.subject());
        row.setInt(3, key.monthYyyymm());
        row.setLong(4, filing.key());
      }));
    }
  }

  @Override
  public Map<Claim, BusinessSerial> claimed(Collection<Claim> claims) {
    var standing = claims.stream().collect(Collectors.groupingBy(Claim::fact)).entrySet().stream()
        .flatMap(of -> mapper.claims(of.getKey(), subjects(of.getValue())).stream())
        .collect(Collectors.toMap(ClaimKey::of, ClaimRow::serial));
    var found = new HashMap<Claim, BusinessSerial>();
    for (var claim : claims) {
      ClaimKey.all(claim, cipher).stream()
          .filter(standing::containsKey)
          .forEach(key -> found.put(claim, standing.get(key)));
    }
    return found;
  }

  private String[] subjects(List<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> ClaimKey.all(claim, cipher).stream())
        .map(ClaimKey::subject)
        .distinct()
        .toArray(String[]::new);
  }

  @Override
  public void release(Filing filing) {
    var unused = mapper.deleteClaims(filing.key());
  }

  @Override
  public Map<AccountNumber, List<LocalDate>> adjustedOn(Collection<AccountNumber> accounts) {
    var asked = accounts.stream().map(AccountNumber::text).distinct().toArray(String[]::new);
    return mapper.adjustedOn(asked).stream()
        .collect(Collectors.groupingBy(
            AdjustedRow::accountNumber,
            Collectors.mapping(AdjustedRow::submittedOn, Collectors.toList())));
  }

  private static void found(Filing filing, int rows) {
    if (rows != 1) {
      throw new IllegalStateException("No filing " + filing.serial());
    }
  }
}
