package org.gongji.bootstrap.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import org.gongji.application.backpay.BackPaymentPrinter;
import org.gongji.application.evidence.EvidenceInspection;
import org.gongji.application.filing.sheet.RosterSheets;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.remittance.VoucherPrinter;
import org.gongji.docs.backpay.PdfBackPaymentPrinter;
import org.gongji.docs.evidence.SniffingInspection;
import org.gongji.docs.filing.PoiRosterSheets;
import org.gongji.docs.voucher.PdfVoucherPrinter;
import org.gongji.idp.local.LocalProvider;
import org.gongji.idp.local.LockOut;
import org.gongji.web.Hall;
import org.gongji.web.HallSettings;
import org.gongji.web.HallTexts;
import org.gongji.web.UseCases;

/** Documents, identity and the hall's pages. */
final class AdaptersModule extends AbstractModule {

  private final HallSettings settings;

  AdaptersModule(HallSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void configure() {
    bind(VoucherPrinter.class).to(PdfVoucherPrinter.class).in(Singleton.class);
    bind(PdfVoucherPrinter.class);
    bind(BackPaymentPrinter.class).to(PdfBackPaymentPrinter.class).in(Singleton.class);
    bind(PdfBackPaymentPrinter.class);
    bind(RosterSheets.class).to(PoiRosterSheets.class).in(Singleton.class);
    bind(PoiRosterSheets.class);
    bind(EvidenceInspection.class).to(SniffingInspection.class).in(Singleton.class);
    bind(SniffingInspection.class);
    bind(LockOut.class).toInstance(LockOut.USUAL);
    bind(IdentityProvider.class).to(LocalProvider.class).in(Singleton.class);
    bind(HallSettings.class).toInstance(settings);
    bind(HallTexts.class).toInstance(HallTexts.standard());
    bind(UseCases.class).in(Singleton.class);
    bind(Hall.class).in(Singleton.class);
  }
}
