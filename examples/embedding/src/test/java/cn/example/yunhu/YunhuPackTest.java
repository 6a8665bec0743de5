package cn.example.yunhu;

import java.nio.file.Path;
import java.util.List;
import org.gongji.conformance.CaseFolder;
import org.gongji.conformance.Conformance;
import org.gongji.domain.conformance.Implementation;

/** Our parameters, by the cases that hold in every city and by our own. */
class YunhuPackTest extends Conformance {

  @Override
  protected Implementation implementation() {
    return rulesOf(YunhuPack.pack());
  }

  @Override
  protected List<CaseFolder> folders() {
    return List.of(CaseFolder.ofKit("common"), CaseFolder.at(Path.of("src/test/cases")));
  }
}
