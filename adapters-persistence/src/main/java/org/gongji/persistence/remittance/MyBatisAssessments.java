package org.gongji.persistence.remittance;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongji.application.operation.Page;
import org.gongji.application.remittance.Assessments;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.gongji.persistence.Database;
import org.jspecify.annotations.Nullable;

/** Assessments in four tables: the head, its months, lines and movements. */
public final class MyBatisAssessments implements Assessments {

  private final Database database;
  private final AssessmentMapper mapper;

  @Inject
  public MyBatisAssessments(Database database) {
    this.database = database;
    this.mapper = database.mapper(AssessmentMapper.class);
  }

  @Override
  public long open(Opening opening) {
    var key = database.keys().next();
    mapper.insert(key, opening);
    return key;
  }

  @Override
  public MonthWriter month(long assessmentKey, long employerKey, YearMonth month) {
    return new BatchedMonthWriter(database.connection(), assessmentKey, employerKey, month);
  }

  @Override
  public void close(long assessmentKey, long employerKey, RemittanceMonth month) {
    mapper.insertMonth(MonthRow.of(assessmentKey, employerKey, month));
  }

  @Override
  public Optional<Assessment> find(long employerKey, BusinessSerial serial) {
    return mapper.find(employerKey, serial).map(this::withMonths);
  }

  @Override
  public Optional<Assessment> latest(long employerKey) {
    return mapper.latest(employerKey).map(this::withMonths);
  }

  @Override
  public List<Assessment> unallocated(long employerKey) {
    var heads = mapper.unallocated(employerKey);
    var months =
        mapper.unallocatedMonths(employerKey).stream().collect(groupingBy(MonthRow::assessmentId));
    return heads.stream()
        .map(head -> head.assessment(months.getOrDefault(head.assessmentId(), List.of())))
        .toList();
  }

  @Override
  public Page<Line> lines(
      Assessment assessment, @Nullable Set<Long> departments, Page.Wanted wanted) {
    var head = row(assessment);
    var keys = departments == null ? null : departments.toArray(Long[]::new);
    var employer = assessment.employerKey();
    var rows =
        mapper.lines(head, employer, keys, wanted).stream().map(LineRow::line).toList();
    return new Page<>(rows, wanted.number(), wanted.size(), mapper.lineCount(head, employer, keys));
  }

  @Override
  public Page<Line> linesOutside(
      Assessment assessment, YearMonth month, Base floor, Base ceiling, Page.Wanted wanted) {
    var head = row(assessment);
    var count = mapper.outsideCount(head, month, floor, ceiling);
    var rows = count == 0
        ? List.<Line>of()
        : mapper.linesOutside(head, month, floor, ceiling, wanted).stream()
            .map(LineRow::line)
            .toList();
    return new Page<>(rows, wanted.number(), wanted.size(), count);
  }

  @Override
  public Page<Moved> movements(Assessment assessment, Page.Wanted wanted) {
    var head = row(assessment);
    var rows = mapper.movements(head, wanted).stream().map(MovementRow::moved).toList();
    return new Page<>(rows, wanted.number(), wanted.size(), mapper.movementCount(head));
  }

  @Override
  public void delete(Assessment assessment) {
    var head = row(assessment);
    var rows = mapper.deleteMovements(head) + mapper.deleteLines(head) + mapper.deleteMonths(head);
    if (mapper.delete(head) != 1) {
      throw new IllegalStateException(
          "Not to be deleted: " + assessment.serial() + " with " + rows + " rows");
    }
  }

  @Override
  public void allocated(Assessment assessment, Instant at) {
    if (mapper.allocated(assessment.key(), at) != 1) {
      throw new IllegalStateException("Allocated before: " + assessment.serial());
    }
  }

  private Assessment withMonths(AssessmentRow head) {
    return head.assessment(mapper.months(head));
  }

  private static AssessmentRow row(Assessment assessment) {
    return new AssessmentRow(
        assessment.key(),
        assessment.employerKey(),
        assessment.serial(),
        assessment.from(),
        assessment.to(),
        assessment.businessDate(),
        assessment.assessedBy(),
        assessment.payment());
  }
}
