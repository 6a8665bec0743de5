package org.gongji.docs.rulecase.report;

import java.io.Writer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements; every text and attribute is escaped, for case names come from users. */
final class Markup {

  /** What no document may hold, such as control characters. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final Pattern JOINTS = Pattern.compile("[+_:]");

  private final XMLStreamWriter out;

  Markup(Writer out) {
    try {
      this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Starts an element with attributes: name, value, name, value. */
  Markup open(String element, String... attributes) {
    return write(() -> {
      out.writeStartElement(element);
      for (var at = 0; at < attributes.length; at += 2) {
        // A line break in an attribute would come back as a space anyway.
        out.writeAttribute(
            attributes[at], clean(attributes[at + 1]).replaceAll("[\\t\\n\\r]", " "));
      }
    });
  }

  Markup close() {
    return write(out::writeEndElement);
  }

  Markup text(String text) {
    return write(() -> out.writeCharacters(clean(text)));
  }

  /** A whole element that holds a text. */
  Markup leaf(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** An element whose text a narrow page may break where codes are joined, for they are long. */
  Markup breakable(String element, String text) {
    var unused = open(element);
    var from = 0;
    for (var joints = JOINTS.matcher(text); joints.find(); from = joints.end()) {
      unused = text(text.substring(from, joints.end())).empty("wbr");
    }
    unused = text(text.substring(from));
    return close();
  }

  /** An element that never has content. */
  Markup empty(String element, String... attributes) {
    return write(() -> {
      out.writeEmptyElement(element);
      for (var at = 0; at < attributes.length; at += 2) {
        out.writeAttribute(attributes[at], clean(attributes[at + 1]));
      }
    });
  }

  Markup declaration() {
    return write(() -> out.writeStartDocument("UTF-8", "1.0"));
  }

  Markup doctype() {
    return write(() -> out.writeDTD("<!DOCTYPE html>"));
  }

  void end() {
    var unused = write(() -> {
      out.writeEndDocument();
      out.flush();
    });
  }

  private static String clean(String text) {
    return FORBIDDEN.matcher(text).replaceAll(" ");
  }

  private Markup write(Writing writing) {
    try {
      writing.write();
      return this;
    } catch (XMLStreamException unwritable) {
      throw new IllegalStateException("Cannot write the report", unwritable);
    }
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }
}
