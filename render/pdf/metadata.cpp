#include "render/pdf/metadata.hpp"

#include "model/base/text.hpp"

#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>

namespace arshjul::render {
namespace {

// XML 1.0, 2.2: "Char". Blanks other than a space would look odd in a title bar.
std::string printable(const std::string& words) {
  std::string kept;
  for (char32_t c : text::code_points(words)) {
    if (c == U'\n' || c == U'\t' || c == U'\r') c = U' ';
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF;
    if (!control) text::append(kept, c);
  }
  return kept;
}

std::string escaped(const std::string& words) {
  std::string out;
  for (const char c : words) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else
      out += c;
  }
  return out;
}

std::string element(const std::string& name, const std::string& words) {
  return words.empty() ? "" : "<" + name + ">" + escaped(words) + "</" + name + ">\n";
}

std::string alternatives(const std::string& name, const std::string& words) {
  if (words.empty()) return {};
  std::string list;
  for (const char* language : {"x-default", pdf_language})
    list += std::string("<rdf:li xml:lang=\"") + language + "\">" + escaped(words) + "</rdf:li>";
  return "<" + name + "><rdf:Alt>" + list + "</rdf:Alt></" + name + ">\n";
}

// pdfuaid is none of the schemas that PDF/A knows: it must be described.
constexpr const char* extension_schema =
    "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaProperty:name>part</pdfaProperty:name>\n<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
    "<pdfaProperty:category>internal</pdfaProperty:category>\n"
    "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>\n"
    "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n";

// "D:20250506123000Z" → "2025-05-06T12:30:00Z"
std::string iso_time(const std::string& date) {
  if (date.size() != std::strlen("D:20250506123000Z")) return {};
  return date.substr(2, 4) + "-" + date.substr(6, 2) + "-" + date.substr(8, 2) + "T" + date.substr(10, 2) + ":" +
         date.substr(12, 2) + ":" + date.substr(14, 2) + "Z";
}

std::string time_of(std::chrono::sys_seconds moment) {
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss time{moment - day};
  char out[64];
  std::snprintf(out, sizeof out, "D:%04d%02u%02u%02d%02d%02dZ", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                static_cast<int>(time.seconds().count()));
  return out;
}

} // namespace

Metadata cleaned(Metadata metadata) {
  for (std::string* words : {&metadata.title, &metadata.author, &metadata.subject}) *words = printable(*words);
  return metadata;
}

std::string pdf_date(const Metadata& metadata, const char* source_date_epoch) {
  constexpr long long last = 253402300799; // the end of year 9999
  if (source_date_epoch) {
    const char* end = source_date_epoch + std::strlen(source_date_epoch);
    long long seconds = -1;
    const auto read = std::from_chars(source_date_epoch, end, seconds);
    if (read.ec == std::errc() && read.ptr == end && seconds >= 0 && seconds <= last)
      return time_of(std::chrono::sys_seconds(std::chrono::seconds(seconds)));
  }
  const std::string& day = metadata.date;
  if (day.size() != std::strlen("2025-05-06")) return {};
  return "D:" + day.substr(0, 4) + day.substr(5, 2) + day.substr(8, 2) + "000000Z";
}

std::string xmp_packet(const Metadata& metadata, const std::string& pdf_date, const std::string& producer) {
  const bool second = metadata.conformance == Conformance::pdf_a_2a;
  const std::string when = iso_time(pdf_date);
  std::string out = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                    " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
                    " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                    "<dc:format>application/pdf</dc:format>\n";
  out += alternatives("dc:title", metadata.title);
  if (!metadata.author.empty())
    out += "<dc:creator><rdf:Seq><rdf:li>" + escaped(metadata.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
  out += alternatives("dc:description", metadata.subject);
  out += std::string("<dc:language><rdf:Bag><rdf:li>") + pdf_language + "</rdf:li></rdf:Bag></dc:language>\n";
  out += element("xmp:CreatorTool", pdf_creator) + element("xmp:CreateDate", when) + element("xmp:ModifyDate", when);
  out += element("pdf:Producer", producer);
  out += element("pdfaid:part", second ? "2" : "1") + element("pdfaid:conformance", second ? "A" : "B");
  out += element("pdfuaid:part", "1") + "</rdf:Description>\n" + extension_schema;
  return out + "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

} // namespace arshjul::render
