package org.gongji.persistence.identity;

import java.time.Instant;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.scan.ScanOffers.Offer;
import org.gongji.application.identity.scan.ScanOffers.Stage;
import org.jspecify.annotations.Nullable;

/** A code to be scanned in its row. */
record ScanOfferRow(
    String codeHash,
    String holderHash,
    String address,
    String agent,
    boolean program,
    String digits,
    Instant offeredAt,
    Instant expiresAt,
    Stage stage,
    @Nullable Long userId) {

  Offer offer() {
    return new Offer(
        codeHash,
        holderHash,
        new Origin(address, agent, program),
        digits,
        offeredAt,
        expiresAt,
        stage,
        userId);
  }
}
