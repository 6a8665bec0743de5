package org.gongji.persistence.policy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.gongji.application.policy.PolicyBook;
import org.gongji.persistence.Database;

/** Versions of the city's pack; the highest number is in force. */
public final class MyBatisPolicyBook implements PolicyBook {

  private final PolicyMapper mapper;

  @Inject
  public MyBatisPolicyBook(Database database) {
    this.mapper = database.mapper(PolicyMapper.class);
  }

  @Override
  public Optional<Version> inForce() {
    return mapper.inForce();
  }

  @Override
  public void append(Version version) {
    mapper.append(version, Clock.systemUTC().instant());
  }
}
