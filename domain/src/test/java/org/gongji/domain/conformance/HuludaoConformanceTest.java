package org.gongji.domain.conformance;

import java.util.List;
import org.gongji.conformance.CaseFolder;
import org.gongji.conformance.Conformance;
import org.gongji.domain.rulebook.HuludaoPack;

/** The default city by the kit that other cities use. */
class HuludaoConformanceTest extends Conformance {

  @Override
  protected Implementation implementation() {
    return rulesOf(HuludaoPack.pack());
  }

  @Override
  protected List<CaseFolder> folders() {
    return List.of(CaseFolder.ofKit("common"), CaseFolder.ofKit("huludao"));
  }
}
