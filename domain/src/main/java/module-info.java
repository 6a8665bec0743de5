/** The rules of a city housing provident fund (住房公积金), for embedding. */
module org.gongji.domain {
  requires static org.jspecify;

  exports org.gongji.domain.adjustment;
  exports org.gongji.domain.backpay;
  exports org.gongji.domain.batch;
  exports org.gongji.domain.conformance;
  exports org.gongji.domain.conformance.column;
  exports org.gongji.domain.conformance.rule;
  exports org.gongji.domain.contribution;
  exports org.gongji.domain.contribution.change;
  exports org.gongji.domain.decision;
  exports org.gongji.domain.enrolment;
  exports org.gongji.domain.evidence;
  exports org.gongji.domain.filing;
  exports org.gongji.domain.identifier;
  exports org.gongji.domain.interest;
  exports org.gongji.domain.ledger;
  exports org.gongji.domain.money;
  exports org.gongji.domain.policy;
  exports org.gongji.domain.remittance;
  exports org.gongji.domain.remittance.movement;
  exports org.gongji.domain.rulebook;
  exports org.gongji.domain.sealing;
  exports org.gongji.domain.standard;
  exports org.gongji.domain.transfer;
}
