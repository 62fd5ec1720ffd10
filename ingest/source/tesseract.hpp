// Tesseract's functions, found when they are first needed: the only door to Tesseract. Linked, it would bring twenty
// more libraries into every run, network ones among them (libcurl, Kerberos, LDAP), and cost a small file half its
// time.
#pragma once

#include <tesseract/capi.h>

namespace arshjul::ingest {

// The functions of Tesseract's C interface that are used, under its own names without "Tess".
struct Tesseract {
  decltype(&TessBaseAPICreate) create;
  decltype(&TessBaseAPIDelete) destroy;
  decltype(&TessBaseAPIInit2) init;
  decltype(&TessBaseAPISetVariable) set_variable;
  decltype(&TessBaseAPISetPageSegMode) set_page_mode;
  decltype(&TessBaseAPISetImage) set_image;
  decltype(&TessBaseAPISetSourceResolution) set_resolution;
  decltype(&TessBaseAPISetRectangle) set_rectangle;
  decltype(&TessBaseAPIRecognize) recognize;
  decltype(&TessBaseAPIGetIterator) iterator;
  decltype(&TessBaseAPIGetUTF8Text) text;
  decltype(&TessBaseAPIMeanTextConf) mean_confidence;
  decltype(&TessBaseAPIClear) clear;
  decltype(&TessDeleteText) delete_text;
  decltype(&TessResultIteratorDelete) delete_iterator;
  decltype(&TessResultIteratorNext) next;
  decltype(&TessResultIteratorGetUTF8Text) text_at;
  decltype(&TessResultIteratorConfidence) confidence_at;
  decltype(&TessResultIteratorGetPageIteratorConst) place_of;
  decltype(&TessPageIteratorBoundingBox) box_at;
  decltype(&TessPageIteratorBaseline) baseline_at;
  decltype(&TessPageIteratorIsAtFinalElement) is_last;
};

// Null where the library isn't installed or lacks one of them. It stays loaded.
const Tesseract* tesseract();

} // namespace arshjul::ingest
