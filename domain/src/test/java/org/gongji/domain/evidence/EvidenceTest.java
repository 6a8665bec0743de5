package org.gongji.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 4, 7);
  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());
  private static final EvidenceKind CARD = new EvidenceKind("CARD", "证件");
  private static final EvidenceItem ASKED = new EvidenceItem(List.of("CARD"));

  @Test
  void a_filing_asks_for_the_union_over_its_persons_in_the_tables_order() {
    var filing = filing(
        Set.of(
            new EvidenceCheck.Person("RESIGNED", true), new EvidenceCheck.Person("RETIRED", false)),
        Set.of());

    assertThat(filing.required(terms()).stream().map(EvidenceItem::toString))
        .containsExactly(
            "OPERATOR_ID",
            "LIVE_PHOTO",
            "STAFFING_REMOVAL|ORGANISATION_DOCUMENT",
            "RETIREMENT_APPROVAL");
  }

  @Test
  void any_alternative_will_do_and_what_is_missing_is_named() {
    var persons = Set.of(new EvidenceCheck.Person("RESIGNED", true));
    var missing = filing(persons, Set.of("OPERATOR_ID"));
    var complete = filing(persons, Set.of("OPERATOR_ID", "LIVE_PHOTO", "ORGANISATION_DOCUMENT"));

    assertThat(HULUDAO.ask(missing).rejections())
        .extracting(each -> each.figures().toString())
        .containsExactly(
            "{value=LIVE_PHOTO, name=现场影像, since=2016-01-01}",
            "{value=STAFFING_REMOVAL|ORGANISATION_DOCUMENT, name=编制手册下编页或上级组织部门文件,"
                + " since=2016-01-01}");
    assertThat(HULUDAO.ask(complete).orThrow()).hasSize(3);
  }

  @Test
  void evidence_is_explained() {
    var persons = Set.of(
        new EvidenceCheck.Person("RESIGNED", true), new EvidenceCheck.Person("RESIGNED", false));
    var present = Set.of(
        "OPERATOR_ID",
        "LIVE_PHOTO",
        "TERMINATION_APPROVAL",
        "EMPLOYMENT_FILING",
        "STAFFING_REMOVAL");

    assertThat(HULUDAO.explain(filing(persons, present)).toString())
        .contains(
            "输入  业务 封存\n输入  渠道 网厅\n输入  原因 RESIGNED\n输入  在编 否+是\n输入  超比例 否\n"
                + "输入  已传 EMPLOYMENT_FILING+LIVE_PHOTO+OPERATOR_ID+STAFFING_REMOVAL+TERMINATION_APPROVAL",
            "参数  须提供 OPERATOR_ID 经办人身份证（自 2016-01-01 起执行）")
        .endsWith("结果  资料齐全 5 项");
    assertThat(HULUDAO
            .explain(new EvidenceCheck(
                FilingKind.BASE_ADJUSTMENT,
                Channel.COUNTER,
                Set.of(new EvidenceCheck.Person("", false)),
                true,
                Set.of(),
                TODAY))
            .toString())
        .contains("输入  原因 （无）", "输入  超比例 是", "输入  已传 （无）", "拒绝 EVIDENCE_MISSING 缺少影像资料：上一年度银行工资流水");
  }

  @Test
  void a_table_asks_for_kinds_there_are() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvidenceTerms(
            List.of(CARD),
            List.of(new EvidenceRule(
                null, null, null, null, false, List.of(EvidenceItem.parse("CARD | LOST"))))))
        .withMessageContaining("CARD|LOST");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvidenceTerms(List.of(CARD, CARD), List.of()))
        .withMessageContaining("CARD, CARD");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvidenceItem(List.of()))
        .withMessageContaining("no kind");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvidenceRule(null, null, null, null, false, List.of()))
        .withMessageContaining("no evidence");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvidenceKind("card", "证件"))
        .withMessageContaining("card");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EvidenceKind("CARD", ""))
        .withMessageContaining("CARD");
    assertThat(new EvidenceTerms(
                List.of(CARD),
                List.of(new EvidenceRule(null, null, null, null, false, List.of(ASKED))))
            .nameOf(ASKED))
        .isEqualTo("证件");
    assertThat(Figure.of(ASKED.toString()).text()).isEqualTo("CARD");
  }

  private static EvidenceTerms terms() {
    return HULUDAO.pack().on(EvidenceTerms.PARAMETER, TODAY).orThrow().value();
  }

  private static EvidenceCheck filing(Set<EvidenceCheck.Person> persons, Set<String> present) {
    return new EvidenceCheck(FilingKind.SEAL, Channel.WEB_HALL, persons, false, present, TODAY);
  }
}
