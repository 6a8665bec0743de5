package org.gongji.domain.policy;

/**
 * The clause a rule rests on, as it stood on the day of the decision (法律依据).
 *
 * @param instrument the regulation, standard or manual, for example 住房公积金管理条例
 * @param clause the article or section, for example 第十八条
 * @param link where it can be read, empty where nowhere
 */
public record Citation(String instrument, String clause, String link) {

  /** As texts quote it: 《住房公积金管理条例》第十八条. */
  @Override
  public String toString() {
    return "《" + instrument + "》" + clause;
  }
}
