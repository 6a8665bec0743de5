package org.gongji.docs.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongji.domain.adjustment.AdjustmentTerms;
import org.gongji.domain.backpay.BackPaymentTerms;
import org.gongji.domain.batch.BatchTerms;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.contribution.ContributionYear;
import org.gongji.domain.contribution.RoundingTerms;
import org.gongji.domain.contribution.change.ChangeTerms;
import org.gongji.domain.evidence.EvidenceTerms;
import org.gongji.domain.interest.InterestTerms;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.policy.Citation;
import org.gongji.domain.policy.Parameter;
import org.gongji.domain.remittance.RemittanceTerms;
import org.gongji.domain.sealing.SealTerms;
import org.gongji.domain.sealing.UnsealTerms;
import org.gongji.domain.transfer.TransferTerms;

/**
 * The reader of each parameter's values.
 *
 * <p>A value is answered only when it is whole; what its type would refuse is reported first, at
 * its own line.
 */
final class ParameterReaders {

  private final Map<String, Function<Fields, ? extends Optional<?>>> readers =
      new LinkedHashMap<>();

  ParameterReaders(Mistakes mistakes, Places places) {
    var centre = new CentreReader(mistakes);
    var contribution = new ContributionReader(mistakes);
    var change = new ChangeReader(mistakes);
    put(CentreTerms.PARAMETER, centre::centre);
    put(ContributionTerms.EMPLOYER_RATES, contribution::rates);
    put(ContributionTerms.PERSONAL_RATES, contribution::rates);
    put(ContributionTerms.FLOOR, contribution::base);
    put(ContributionTerms.CEILING, contribution::base);
    put(RoundingTerms.PARAMETER, contribution::rounding);
    put(ContributionYear.PARAMETER, contribution::year);
    put(ChangeTerms.PARAMETER, change::months);
    put(AdjustmentTerms.PARAMETER, change::adjustment);
    put(BackPaymentTerms.PARAMETER, change::backPayment);
    put(SealTerms.PARAMETER, change::seal);
    put(UnsealTerms.PARAMETER, change::unseal);
    put(TransferTerms.PARAMETER, change::transfer);
    put(BatchTerms.PARAMETER, change::batch);
    put(EvidenceTerms.PARAMETER, new EvidenceReader(mistakes, places)::evidence);
    put(RemittanceTerms.PARAMETER, contribution::remittance);
    put(CollectingAccounts.PARAMETER, centre::accounts);
    put(InterestTerms.PARAMETER, contribution::interest);
  }

  private <T> void put(Parameter<T> parameter, Function<Fields, Optional<T>> reader) {
    readers.put(parameter.name(), reader);
  }

  Set<String> names() {
    return readers.keySet();
  }

  <T> Optional<T> read(Parameter<T> parameter, Fields fields) {
    var reader = Objects.requireNonNull(readers.get(parameter.name()), parameter.name());
    return reader.apply(fields).map(parameter.type()::cast);
  }

  static Optional<Citation> citation(Fields fields) {
    var instrument = fields.text("instrument");
    var clause = fields.text("clause");
    var link = fields.optional("link", "网址", text -> text).orElse("");
    return instrument.flatMap(title -> clause.map(article -> new Citation(title, article, link)));
  }
}
