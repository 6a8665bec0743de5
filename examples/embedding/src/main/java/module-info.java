/** The rules of 云湖市. */
module cn.example.yunhu {
  requires org.gongji.domain;
}
