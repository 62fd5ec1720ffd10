#include "model/exchange.hpp"
namespace arshjul::model {
std::string write(const Document&) { return "{}"; }
}
