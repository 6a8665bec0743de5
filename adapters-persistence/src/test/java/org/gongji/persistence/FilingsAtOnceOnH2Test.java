package org.gongji.persistence;

class FilingsAtOnceOnH2Test extends FilingsAtOnce {

  FilingsAtOnceOnH2Test() {
    super(Vendor.H2);
  }
}
