package org.gongji.persistence;

import java.util.ArrayList;
import java.util.List;
import org.gongji.application.contract.Ports;
import org.gongji.application.contract.PortsContract;
import org.junit.jupiter.api.AfterEach;

class PostgreSqlPortsTest extends PortsContract {

  private final List<PersistentHall> halls = new ArrayList<>();

  @Override
  protected Ports freshPorts() {
    var hall = PersistentHall.on(Vendor.POSTGRESQL);
    halls.add(hall);
    return hall.ports;
  }

  @AfterEach
  void close() {
    halls.forEach(PersistentHall::close);
  }
}
