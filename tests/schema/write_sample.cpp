// Writes into a folder: the published schemas, and a document, a dossier, diffs and a series that have every field
// there is.
#include "model/base/error.hpp"
#include "model/base/file.hpp"
#include "model/exchange.hpp"
#include "model/schema.hpp"
#include "tests/schema/filled.hpp"

#include <filesystem>
#include <iostream>

using namespace arshjul;
using namespace arshjul::model;

int main(int count, char** arguments) {
  try {
    if (count != 2) throw Error(Fault::usage, "", "name the folder to write to");
    const std::filesystem::path folder = arguments[1];
    for (const char* name : {"document", "dossier", "diff", "series"})
      write_file(folder / (std::string(name) + ".schema.json"), published_schema(name));
    const Document spring = filled_document("vår");
    Document autumn = spring;
    autumn.goals[0].status = Coded{"Klart", "completed"};
    autumn.goals[1].text += ", och höst";
    autumn.indicators[0].breakdown = {"höst"};
    autumn.risks.resize(1);
    autumn.risks[0].value = 6;
    autumn.risks[0].comment.clear();
    autumn.controls.push_back(filled_document("snö").controls[0]);
    write_file(folder / "document.json", write(spring));
    write_file(folder / "dossier.json", write(merge_documents({spring})));
    Diff diff = compare(merge_documents({spring}), merge_documents({autumn}));
    write_file(folder / "diff.json", write(diff));
    autumn.period.checkpoint = "helar";
    write_file(folder / "diff-unlike.json", write(compare(merge_documents({spring}), merge_documents({autumn}))));
    const Dossier first = merge_documents({spring}), last = merge_documents({autumn});
    write_file(folder / "series.json", write(series_of({&first, &last, &first})));
    return 0;
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 1;
  }
}
