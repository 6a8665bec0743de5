package org.gongji.persistence;

import org.gongji.application.contract.Ports;
import org.gongji.application.contract.PortsContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class H2PortsTest extends PortsContract {

  private static @Nullable Database database;

  @BeforeAll
  static void open() {
    database = Vendor.H2.database();
  }

  @AfterAll
  static void close() {
    if (database != null) {
      database.close();
    }
  }

  @Override
  protected Ports freshPorts() {
    if (database == null) {
      throw new IllegalStateException("Not open");
    }
    var hall = PersistentHall.over(database);
    hall.empty();
    return hall.ports;
  }
}
