package org.gongji.web.contributor;

import java.util.Iterator;
import java.util.List;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.contributor.ListContributors.Query;
import org.gongji.application.department.DepartmentChoice;
import org.gongji.application.listing.Chunks;
import org.gongji.domain.decision.Decision;
import org.jspecify.annotations.Nullable;

/** All contributors of a query, one department after the other, each under its whole name. */
final class ByDepartment implements Chunks.Reader<Listed> {

  private final Walk walk;
  private final Query query;
  private final Iterator<Place> places;
  private @Nullable Place current;

  /** A department, or having none, and what stands in the column. */
  record Place(DepartmentChoice choice, String name) {}

  /** Reads contributors of a query behind one of them. */
  @FunctionalInterface
  interface Walk {
    Decision<List<Listed>> behind(Query query, @Nullable Listed last);
  }

  ByDepartment(Walk walk, Query query, List<Place> places) {
    this.walk = walk;
    this.query = query;
    this.places = places.iterator();
  }

  @Override
  public Decision<List<Listed>> behind(@Nullable Listed last) {
    var rows = current == null ? Decision.accept(List.<Listed>of()) : of(current, last);
    while (rows.accepted().filter(List::isEmpty).isPresent() && places.hasNext()) {
      current = places.next();
      rows = of(current, null);
    }
    return rows;
  }

  private Decision<List<Listed>> of(Place place, @Nullable Listed last) {
    var own = new Query(query.employer(), query.search(), query.sort(), place.choice());
    return walk.behind(own, last)
        .map(rows -> rows.stream().map(row -> row.in(place.name())).toList());
  }
}
