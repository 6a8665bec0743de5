package org.gongji.bootstrap.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongji.bootstrap.command.CaseVerification.Outcome;

/** The report that build servers read: a suite a file, a test a case. */
final class JUnitReport {

  private JUnitReport() {}

  static void write(Path file, List<Outcome> outcomes) {
    var suites = outcomes.stream()
        .collect(Collectors.groupingBy(
            outcome -> outcome.at().file(), LinkedHashMap::new, Collectors.toList()));
    try (var out = Files.newBufferedWriter(file, UTF_8)) {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      start(xml, "testsuites", outcomes);
      for (var suite : suites.entrySet()) {
        start(xml, "testsuite", suite.getValue());
        attribute(xml, "name", suite.getKey());
        for (var outcome : suite.getValue()) {
          test(xml, outcome);
        }
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (IOException unwritable) {
      throw new UncheckedIOException("无法写入报告 " + file, unwritable);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("Cannot write " + file, impossible);
    }
  }

  private static void start(XMLStreamWriter xml, String element, List<Outcome> outcomes)
      throws XMLStreamException {
    var failures =
        outcomes.stream().filter(outcome -> !outcome.result().passed()).count();
    xml.writeStartElement(element);
    attribute(xml, "tests", Integer.toString(outcomes.size()));
    attribute(xml, "failures", Long.toString(failures));
  }

  private static void test(XMLStreamWriter xml, Outcome outcome) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute(xml, "classname", outcome.result().rule());
    attribute(xml, "name", outcome.at().row() + " " + outcome.result().name());
    if (!outcome.result().passed()) {
      xml.writeStartElement("failure");
      attribute(xml, "message", outcome.differences());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** Control characters, which no XML may hold, become spaces. */
  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, value.replaceAll("\\p{Cntrl}", " "));
  }
}
