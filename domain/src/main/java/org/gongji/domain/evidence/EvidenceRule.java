package org.gongji.domain.evidence;

import java.util.List;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of a city's table of evidence: when it applies, and what it asks for.
 *
 * @param kind 业务, null for every kind
 * @param reason the code of a reason, null for every reason
 * @param onEstablishment 在编: for persons on the establishment, or off it; null for both
 * @param channel 渠道, null for both
 * @param overLimit whether it is asked only where a base moves further than the hall decides
 * @param items what is asked for, at least one
 */
public record EvidenceRule(
    @Nullable FilingKind kind,
    @Nullable String reason,
    @Nullable Boolean onEstablishment,
    @Nullable Channel channel,
    boolean overLimit,
    List<EvidenceItem> items) {

  /** A line that asks for nothing is a mistake. */
  public EvidenceRule {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("Asks for no evidence");
    }
  }

  boolean applies(EvidenceCheck filing, EvidenceCheck.Person person) {
    return (kind == null || kind == filing.kind())
        && (channel == null || channel == filing.channel())
        && (!overLimit || filing.overLimit())
        && (reason == null || reason.equals(person.reason()))
        && (onEstablishment == null || onEstablishment == person.onEstablishment());
  }
}
