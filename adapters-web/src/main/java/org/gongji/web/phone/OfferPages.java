package org.gongji.web.phone;

import io.javalin.http.Context;
import org.gongji.application.filing.phone.FollowPhone;
import org.gongji.application.filing.phone.FollowPhone.Followed;
import org.gongji.application.filing.phone.OfferPhone;
import org.gongji.application.filing.phone.PhoneLinks.Stage;
import org.gongji.domain.decision.Decision;
import org.gongji.web.filing.FilingPages;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.page.Words;

/** 手机上传 on the screen: a QR code, and what comes from the phone that scans it. */
public final class OfferPages {

  private final FilingPages filings;
  private final OfferPhone offer;
  private final FollowPhone follow;
  private final HallAddress address;
  private final Words words;

  /** Offers links below the hall's address. */
  public OfferPages(
      FilingPages filings, OfferPhone offer, FollowPhone follow, HallAddress address, Words words) {
    this.filings = filings;
    this.offer = offer;
    this.follow = follow;
    this.address = address;
    this.words = words;
  }

  /** A new link; the page is the only place where its token stands. */
  public Answer offer(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx)
            .then(serial ->
                offer.handle(Visitor.of(ctx).actor(), new OfferPhone.Command(number, serial))))
        .then(offered -> arrivals(ctx).map(arrivals -> {
          var link = address.of(ctx) + "/phone/" + offered.token();
          return new OfferView(
              words.phoneTitle(), link, QrCode.of(link), offered.expiresAt(), arrivals);
        }))
        .fold(view -> Answer.page("phone/offer", view), Answer.Refused::new);
  }

  /** What has changed since the page last asked, or nothing. */
  public Answer follow(Context ctx) {
    return followed(ctx)
        .fold(
            followed -> isKnown(ctx, followed) ? new Answer.Nothing() : changed(ctx, followed),
            Answer.Refused::new);
  }

  private Answer changed(Context ctx, Followed followed) {
    return filings
        .view(ctx)
        .fold(
            view -> Answer.page("phone/arrivals", new ArrivalsView(view, followed)),
            Answer.Refused::new);
  }

  private Decision<ArrivalsView> arrivals(Context ctx) {
    return followed(ctx)
        .then(followed -> filings.view(ctx).map(view -> new ArrivalsView(view, followed)));
  }

  private Decision<Followed> followed(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx)
            .then(serial -> follow.handle(Visitor.of(ctx).actor(), number, serial)));
  }

  /** The end of it is always told, so that a page stops asking. */
  private static boolean isKnown(Context ctx, Followed followed) {
    return followed.stage() != Stage.OVER
        && followed.stage().name().equals(ctx.queryParam("stage"))
        && String.valueOf(followed.revision()).equals(ctx.queryParam("revision"));
  }
}
