// Small PDFs made in the test itself: well-formed unless the test wants them otherwise.
#pragma once

#include <string>
#include <vector>

namespace arshjul::tests {

// Objects 1, 2, … in order; object 1 is the catalogue. `trailer` is added to the trailer dictionary.
inline std::string pdf_of(const std::vector<std::string>& objects, const std::string& trailer = {}) {
  std::string pdf = "%PDF-1.4\n";
  std::vector<std::size_t> offsets;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    offsets.push_back(pdf.size());
    pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::size_t table = pdf.size();
  pdf += "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
  for (std::size_t offset : offsets) {
    const std::string digits = std::to_string(offset);
    pdf += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
  }
  return pdf + "trailer\n<< /Size " + std::to_string(objects.size() + 1) + " /Root 1 0 R " + trailer +
         " >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
}

inline std::string stream_of(const std::string& content, const std::string& dictionary = {}) {
  return "<< /Length " + std::to_string(content.size()) + " " + dictionary + " >>\nstream\n" + content + "\nendstream";
}

// One A4 page with this content; /F is Helvetica in WinAnsi, /B its bold.
inline std::string one_page(const std::string& content, const std::string& page = {}) {
  return pdf_of({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                 "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " + page +
                     " /Resources << /Font << /F 5 0 R /B 6 0 R >> >> >>",
                 stream_of(content),
                 "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                 "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"});
}

} // namespace arshjul::tests
