/** Rules, terms and values of the housing provident fund (住房公积金). */
module org.gongji.domain {
  requires static org.jspecify;

  exports org.gongji.domain.decision;
}
