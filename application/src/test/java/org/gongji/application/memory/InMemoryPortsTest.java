package org.gongji.application.memory;

import java.time.LocalDate;
import org.gongji.application.contract.Ports;
import org.gongji.application.contract.PortsContract;

class InMemoryPortsTest extends PortsContract {

  @Override
  protected Ports freshPorts() {
    return InMemoryPorts.empty(new FixedCalendar(LocalDate.of(2022, 4, 1)));
  }
}
