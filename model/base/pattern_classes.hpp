// What \p{L}, \p{Lu}, \p{Ll} and \p{N} (and \pL, \pN) stand for in our patterns: the letters of Europe's alphabets and
// their numbers. RE2's own classes hold all of Unicode's hundreds of ranges, and each expression with one takes
// milliseconds to compile: more than reading a short document does.
#pragma once

#include <string>
#include <string_view>

namespace arshjul {

// The expression with these classes written as ranges, within brackets and outside; all else stays as it is.
std::string with_european_classes(std::string_view expression);

} // namespace arshjul
