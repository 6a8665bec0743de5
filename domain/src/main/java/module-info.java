/** The rules of a city housing provident fund (住房公积金), for embedding. */
module org.gongji.domain {
  requires static transitive org.jspecify;

  exports org.gongji.domain.conformance;
  exports org.gongji.domain.conformance.column;
  exports org.gongji.domain.conformance.rule;
  exports org.gongji.domain.contribution;
  exports org.gongji.domain.decision;
  exports org.gongji.domain.identifier;
  exports org.gongji.domain.ledger;
  exports org.gongji.domain.money;
  exports org.gongji.domain.policy;
  exports org.gongji.domain.remittance;
  exports org.gongji.domain.remittance.movement;
  exports org.gongji.domain.rulebook;
}
