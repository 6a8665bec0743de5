package org.gongji.persistence;

class FilingsAtOnceOnPostgresqlTest extends FilingsAtOnce {

  FilingsAtOnceOnPostgresqlTest() {
    super(Vendor.POSTGRESQL);
  }
}
