package org.gongji.application.filing.business;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.evidence.EvidenceFiles;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.business.Business.Acting;
import org.gongji.application.filing.business.RosterJudge.Findings;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.evidence.EvidenceCheck;
import org.gongji.domain.evidence.EvidenceItem;
import org.gongji.domain.evidence.EvidenceTerms;
import org.gongji.domain.rulebook.Rulebook;

/** R11: which evidence a filing asks for, and what of it is there. */
public final class EvidenceList {

  private final EvidenceFiles files;
  private final Rulebook rulebook;

  /**
   * One thing that is asked for.
   *
   * @param item the kinds of which one is enough
   * @param chineseName their names, 或 between alternatives
   * @param present whether there is a file of one of them
   */
  public record Asked(EvidenceItem item, String chineseName, boolean present) {}

  /** Put together by the wiring. */
  @Inject
  public EvidenceList(EvidenceFiles files, Rulebook rulebook) {
    this.files = files;
    this.rulebook = rulebook;
  }

  /** What a filing with such findings asks for. */
  public List<Asked> asked(Acting acting, Filing filing, Findings<?> findings) {
    var present = present(filing);
    return rulebook
        .pack()
        .on(EvidenceTerms.PARAMETER, acting.filedOn())
        .map(terms -> question(acting, filing, findings, present).required(terms.value()).stream()
            .map(item -> new Asked(item, terms.value().nameOf(item), item.isShownBy(present)))
            .toList())
        .fold(asked -> asked, unset -> List.of());
  }

  /** Whether everything that is asked for is there, or {@code EVIDENCE_MISSING} naming each. */
  public Decision<List<EvidenceItem>> check(Acting acting, Filing filing, Findings<?> findings) {
    return rulebook.ask(question(acting, filing, findings, present(filing)));
  }

  private static EvidenceCheck question(
      Acting acting, Filing filing, Findings<?> findings, Set<String> present) {
    return new EvidenceCheck(
        filing.kind(),
        filing.channel(),
        Set.copyOf(findings.persons()),
        findings.overLimit(),
        present,
        acting.filedOn());
  }

  private Set<String> present(Filing filing) {
    return files.of(filing.key()).stream().map(Evidence::kind).collect(Collectors.toSet());
  }
}
