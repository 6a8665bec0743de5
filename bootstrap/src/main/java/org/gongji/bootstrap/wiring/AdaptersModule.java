package org.gongji.bootstrap.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.gongji.application.attestation.AttestationPrinter;
import org.gongji.application.attestation.AttestationSigner;
import org.gongji.application.attestation.VerifyAddress;
import org.gongji.application.attestation.verify.SignatureCheck;
import org.gongji.application.backpay.BackPaymentPrinter;
import org.gongji.application.evidence.EvidenceInspection;
import org.gongji.application.filing.sheet.RosterSheets;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.SessionLimits;
import org.gongji.application.identity.federated.FederatedProviders;
import org.gongji.application.identity.password.PasswordSettings;
import org.gongji.application.listing.ListingPrinter;
import org.gongji.application.remittance.VoucherPrinter;
import org.gongji.bootstrap.configuration.Federation;
import org.gongji.docs.attestation.CmsSignatureCheck;
import org.gongji.docs.attestation.PdfAttestationPrinter;
import org.gongji.docs.backpay.PdfBackPaymentPrinter;
import org.gongji.docs.evidence.SniffingInspection;
import org.gongji.docs.filing.PoiRosterSheets;
import org.gongji.docs.listing.PoiListingPrinter;
import org.gongji.docs.voucher.PdfVoucherPrinter;
import org.gongji.idp.local.LocalProvider;
import org.gongji.idp.oidc.OidcProviders;
import org.gongji.idp.oidc.Patience;
import org.gongji.web.Hall;
import org.gongji.web.HallSettings;
import org.gongji.web.HallTexts;
import org.gongji.web.UseCases;
import org.gongji.web.identity.account.AccountUseCases;
import org.jspecify.annotations.Nullable;

/** Documents, identity and the hall's pages. */
final class AdaptersModule extends AbstractModule {

  private final HallSettings settings;
  private final SessionLimits limits;
  private final Federation federation;
  private final AttestationSigner signer;
  private final @Nullable String address;

  AdaptersModule(
      HallSettings settings,
      SessionLimits limits,
      Federation federation,
      AttestationSigner signer,
      @Nullable String address) {
    this.settings = settings;
    this.limits = limits;
    this.federation = federation;
    this.signer = signer;
    this.address = address;
  }

  @Override
  protected void configure() {
    bind(VoucherPrinter.class).to(PdfVoucherPrinter.class).in(Singleton.class);
    bind(PdfVoucherPrinter.class);
    bind(BackPaymentPrinter.class).to(PdfBackPaymentPrinter.class).in(Singleton.class);
    bind(PdfBackPaymentPrinter.class);
    bind(ListingPrinter.class).to(PoiListingPrinter.class).in(Singleton.class);
    bind(PoiListingPrinter.class);
    bind(RosterSheets.class).to(PoiRosterSheets.class).in(Singleton.class);
    bind(PoiRosterSheets.class);
    bind(EvidenceInspection.class).to(SniffingInspection.class).in(Singleton.class);
    bind(SniffingInspection.class);
    bind(AttestationPrinter.class).to(PdfAttestationPrinter.class).in(Singleton.class);
    bind(PdfAttestationPrinter.class);
    bind(AttestationSigner.class).toInstance(signer);
    bind(SignatureCheck.class).to(CmsSignatureCheck.class).in(Singleton.class);
    bind(CmsSignatureCheck.class);
    bind(SessionLimits.class).toInstance(limits);
    bind(IdentityProvider.class).to(LocalProvider.class).in(Singleton.class);
    bind(FederatedProviders.class)
        .toInstance(
            new OidcProviders(federation.address(), federation.providers(), Patience.USUAL));
    bind(HallSettings.class).toInstance(settings);
    bind(HallTexts.class).toInstance(HallTexts.standard());
    bind(PasswordSettings.class).toInstance(PasswordSettings.USUAL);
    bind(AccountUseCases.class).in(Singleton.class);
    bind(UseCases.class).in(Singleton.class);
    bind(Hall.class).in(Singleton.class);
  }

  /** A demo is found where it listens, which it knows once it does. */
  @Provides
  @Singleton
  VerifyAddress verifyAddress(Provider<Hall> hall) {
    var configured = address;
    return configured == null
        ? () -> "http://127.0.0.1:" + hall.get().port() + "/verify"
        : () -> configured + "/verify";
  }
}
