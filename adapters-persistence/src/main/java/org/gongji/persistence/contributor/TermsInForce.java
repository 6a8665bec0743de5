package org.gongji.persistence.contributor;

/** Which terms hold in a month for the accounts that then stand with an employer. */
public final class TermsInForce {

  /**
   * The condition on {@code account_terms t}; without a less-than sign, which a dynamic statement,
   * being XML, could not hold.
   */
  public static final String WHERE = """
      where t.employer_id = #{employerId}
        and #{month} >= t.effective_yyyymm
        and not exists (
          select 1 from account_terms n
          where n.account_id = t.account_id
            and #{month} >= n.effective_yyyymm
            and (n.effective_yyyymm > t.effective_yyyymm
              or (n.effective_yyyymm = t.effective_yyyymm and n.revision > t.revision)))
      """;

  private TermsInForce() {}
}
