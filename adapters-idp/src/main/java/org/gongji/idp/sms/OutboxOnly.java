package org.gongji.idp.sms;

import java.util.UUID;
import org.gongji.application.sms.SmsGateway;
import org.gongji.domain.identifier.MobileNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends nothing: the demo shows the outbox. */
public final class OutboxOnly implements SmsGateway {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxOnly.class);

  @Override
  public void send(UUID id, MobileNumber to, String text) {
    LOG.info("No gateway is configured; message {} to {} stays in the outbox", id, to);
  }

  @Override
  public boolean keepsTexts() {
    return true;
  }
}
